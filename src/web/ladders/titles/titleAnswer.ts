import type { Scope } from '../../../domain/base/scope.ts'
import { refusalInWords } from '../../../domain/ladders/titleWords.ts'
import type { Output } from '../../../operations/index.ts'
import { listed } from '../../ui/words.ts'

export type Answer = Output<'translateTitle'>
export type Called = NonNullable<Answer['there']['called']>

/** The interval of levels: `L2 or L3`, `between Senior and Staff`, or why there is none. */
export function intervalInWords(called: Called, ladder: string, ring: Scope): string {
  if (called.kind === 'refused') return refusalInWords(called.why, ladder, ring)
  const names = called.levels.map(({ name }) => name)
  if (!called.exact) return `between ${listed(names)}`
  return names.length === 1 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
