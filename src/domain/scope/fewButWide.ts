import type { Day } from '../base/day.ts'
import { monthOf } from '../base/months.ts'
import { ringOf, rings } from '../base/rings.ts'
import type { Scope } from '../base/scope.ts'
import type { ScopedEntry } from './busyMonths.ts'

/** Wide work that is too rare for the rule of months, as that of senior people often is. */
export interface FewButWide {
  ring: Scope
  /** Entries at it or wider within a year. */
  entries: number
  /** Calendar months from the first of them to today, both counted. */
  months: number
}

/** Fewer are chance. */
const fewest = 3
const monthsBack = 12

/**
 * The widest ring beyond the one that holds at which at least three entries of the last twelve
 * months lie; `null` where there is none. Fairwind’s own rule: it names them and concludes nothing.
 *
 * @param held The widest ring that holds today; `null` where none does.
 */
export function fewButWide(
  entries: readonly ScopedEntry[],
  today: Day,
  held: Scope | null,
): FewButWide | null {
  const now = monthOf(today)
  const recent = entries.flatMap(({ day, scope }) =>
    scope !== null && day <= today && monthOf(day) > now - monthsBack
      ? [{ month: monthOf(day), place: ringOf(scope) }]
      : [],
  )
  for (const ring of rings.slice(held === null ? 1 : ringOf(held) + 1).toReversed()) {
    const reached = recent.filter(({ place }) => place >= ringOf(ring))
    if (reached.length < fewest) continue
    const first = Math.min(...reached.map(({ month }) => month))
    return { ring, entries: reached.length, months: now - first + 1 }
  }
  return null
}
