import type { Day } from '../base/day.ts'
import { firstDayOf, type Month, monthOf, monthsBetween } from '../base/months.ts'
import { ringOf, rings } from '../base/rings.ts'
import type { Scope } from '../base/scope.ts'

/** What the rule reads of an entry. */
export interface ScopedEntry {
  day: Day
  scope: Scope | null
}

/** When somebody counts as acting at a ring. */
export interface ActingRule {
  /** Calendar months looked at, the present one among them. */
  window: number
  /** Separate months among them with an entry at that ring or wider. */
  months: number
}

/**
 * Four of the last six months. Six, because a review looks back half a year and older work says
 * little about today. Four, so that one great piece or one busy month makes no level, and two
 * months away, on holiday or ill, take none. Months and not entries are counted, because how much
 * people write down differs more between them than what they do.
 */
export const usualRule: ActingRule = { window: 6, months: 4 }

/** How it stands with one ring. */
export interface RingEvidence {
  ring: Scope
  /** Entries at exactly this ring, of any day up to today. */
  entries: number
  /** Separate months of the window with an entry at this ring or wider. */
  months: number
  /** Whether the person acts at this ring today. */
  held: boolean
  /** First day of the month it began, for as long as it has held without a break. */
  since: Day | null
  /** Months in a row with such an entry, up to the latest one. */
  run: number
}

/**
 * How it stands with each ring today, innermost first. Rings add: whoever acts at one acts at
 * every ring inside it, because an entry counts for its own ring and all within.
 */
export function ringEvidence(
  entries: readonly ScopedEntry[],
  today: Day,
  rule: ActingRule = usualRule,
): RingEvidence[] {
  return monthsByRing(entries, today).map(({ ring, busy, exact }) => ({
    ring,
    entries: exact,
    ...standingOf(busy, monthOf(today), rule),
  }))
}

/** The ring acted at in each of the months up to today, the earliest first. */
export function actingOver(
  entries: readonly ScopedEntry[],
  today: Day,
  months: number,
  rule: ActingRule = usualRule,
): (Scope | null)[] {
  const byRing = monthsByRing(entries, today)
  const now = monthOf(today)
  return monthsBetween(now - months + 1, now).map((month) => {
    return byRing.findLast(({ busy }) => lastHeld(busy, month, rule) !== null)?.ring ?? null
  })
}

/** By ring: the months with an entry at it or wider, and how many entries are at exactly it. */
function monthsByRing(entries: readonly ScopedEntry[], today: Day) {
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

function standingOf(busy: ReadonlySet<Month>, now: Month, rule: ActingRule) {
  const end = lastHeld(busy, now, rule)
  return {
    months: Math.max(countIn(busy, now, rule), countIn(busy, now - 1, rule)),
    held: end !== null,
    since: end === null ? null : sinceWhen(busy, end, rule),
    run: runOf(busy),
  }
}

function countIn(busy: ReadonlySet<Month>, end: Month, { window }: ActingRule): number {
  let count = 0
  for (let month = end - window + 1; month <= end; month++) if (busy.has(month)) count++
  return count
}

/**
 * The present month, if the rule holds with it, or else the one before: a month that has only
 * begun cannot count against anybody.
 */
function lastHeld(busy: ReadonlySet<Month>, now: Month, rule: ActingRule): Month | null {
  return [now, now - 1].find((end) => countIn(busy, end, rule) >= rule.months) ?? null
}

function sinceWhen(busy: ReadonlySet<Month>, end: Month, rule: ActingRule): Day {
  let first = end
  while (countIn(busy, first - 1, rule) >= rule.months) first--
  const month = monthsBetween(first - rule.window + 1, first).find((each) => busy.has(each))!
  return firstDayOf(month)
}

function runOf(busy: ReadonlySet<Month>): number {
  if (busy.size === 0) return 0
  let run = 1
  for (let month = Math.max(...busy); busy.has(month - 1); month--) run++
  return run
}

/** The widest ring the person acts at; `null` when it is too early to say. */
export function actingRing(standings: readonly RingEvidence[]): RingEvidence | null {
  return standings.findLast(({ held }) => held) ?? null
}

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
