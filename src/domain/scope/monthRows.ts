import type { Day } from '../base/day.ts'
import { firstDayOf, monthOf, monthsBetween } from '../base/months.ts'
import { ringOf, rings } from '../base/rings.ts'
import type { ScopedEntry } from './busyMonths.ts'

/** How many entries of one month reached each ring, innermost first. */
export interface MonthRow {
  /** Its first day. */
  month: Day
  /** By ring: entries at that ring or wider, so that inner rings never empty by moving out. */
  reached: number[]
}

/** The months up to today, the earliest first. */
export function monthRows(entries: readonly ScopedEntry[], today: Day, months: number): MonthRow[] {
  const now = monthOf(today)
  const rows = monthsBetween(now - months + 1, now).map((month) => ({
    month: firstDayOf(month),
    reached: rings.map(() => 0),
  }))
  for (const { day, scope } of entries) {
    const row = rows[monthOf(day) - now + months - 1]
    if (!row || scope === null || day > today) continue
    row.reached = row.reached.map((count, ring) => (ring <= ringOf(scope) ? count + 1 : count))
  }
  return rows
}
