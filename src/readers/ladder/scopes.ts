import { Scope } from '../../domain/base/scope.ts'
import { ladderWords } from '../vocabulary/ladderWords.ts'

/** The widest ring that a statement of scope names; `null` where it names none, or is an essay. */
export function readScope(said: string): Scope | null {
  const exact = Scope.safeParse(said.trim().toLowerCase())
  if (exact.success) return exact.data
  if (said.length > 400) return null
  const lead = /^([^:]{1,30}): /.exec(said)?.[1]
  if (lead !== undefined && namesScope(lead)) return readScope(lead)
  const { helpers, contrasts, members, scopes } = ladderWords()
  const positive = said.replace(helpers, '').replace(contrasts, '').replace(members, 'pods')
  return scopes.find(([, pattern]) => pattern.test(positive))?.[0] ?? null
}

/** Whether a value does nothing but name a ring: “Subsystem”, “Multiple Teams”. */
export function namesScope(value: string): boolean {
  return value.length <= 30 && value.split(/\s+/).length <= 3 && readScope(value) !== null
}
