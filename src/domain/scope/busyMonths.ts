import type { Day } from '../base/day.ts'
import { type Month, monthOf } from '../base/months.ts'
import { ringOf, rings } from '../base/rings.ts'
import type { Scope } from '../base/scope.ts'

/** What the rule reads of an entry. */
export interface ScopedEntry {
  day: Day
  scope: Scope | null
}

/** By ring: the months with an entry at it or wider, and how many entries are at exactly it. */
export function monthsByRing(entries: readonly ScopedEntry[], today: Day) {
  const byRing = rings.map((ring) => ({ ring, busy: new Set<Month>(), exact: 0 }))
  for (const { day, scope } of entries) {
    if (scope === null || day > today) continue
    for (const each of byRing.slice(0, ringOf(scope) + 1)) {
      each.busy.add(monthOf(day))
      if (each.ring === scope) each.exact++
    }
  }
  return byRing
}

/** The months with any entry that says whom it helped: every one reaches the innermost ring. */
export function loggedIn(byRing: readonly { busy: ReadonlySet<Month> }[]): ReadonlySet<Month> {
  return byRing[0]?.busy ?? new Set()
}

/** How many of the months of a window that ends with one are among some. */
export function countIn(
  busy: ReadonlySet<Month>,
  end: Month,
  { window }: { window: number },
): number {
  let count = 0
  for (let month = end - window + 1; month <= end; month++) if (busy.has(month)) count++
  return count
}
