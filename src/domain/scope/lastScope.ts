import type { Day } from '../base/day.ts'
import { firstDayOf, monthOf } from '../base/months.ts'
import type { Scope } from '../base/scope.ts'
import { type ActingRule, usualRule } from './actingScope.ts'
import { countIn, loggedIn, monthsByRing, type ScopedEntry } from './busyMonths.ts'

/** The scope that held last, for somebody of whom too little is logged to say it of today. */
export interface LastScope {
  ring: Scope
  /** First day of the latest month with an entry at it or wider. */
  until: Day
}

/** The widest ring of the latest month in which any held; `null` where none ever did. */
export function lastScope(
  entries: readonly ScopedEntry[],
  today: Day,
  rule: ActingRule = usualRule,
): LastScope | null {
  const byRing = monthsByRing(entries, today)
  const first = Math.min(...loggedIn(byRing))
  for (let end = monthOf(today); end >= first; end--) {
    const held = byRing.findLast(({ busy }) => countIn(busy, end, rule) >= rule.months)
    if (held) {
      const until = Math.max(...[...held.busy].filter((month) => month <= end))
      return { ring: held.ring, until: firstDayOf(until) }
    }
  }
  return null
}
