import type { Scope } from './scope.ts'

/** The rings of scope, innermost first: who is better off when the work is done. */
export const rings = [
  'self',
  'teammates',
  'team',
  'several teams',
  'organisation',
  'company',
  'industry',
] as const

/** How far out a ring lies: 0 for oneself. */
export function ringOf(scope: Scope): number {
  return rings.indexOf(scope)
}

/** Whether a scope reaches a ring: it is that ring or a wider one. */
export function reaches(scope: Scope | null, ring: Scope): boolean {
  return scope !== null && ringOf(scope) >= ringOf(ring)
}
