import type { Day } from '../base/day.ts'
import { firstDayOf, type Month, monthOf, monthsBetween } from '../base/months.ts'
import type { Scope } from '../base/scope.ts'
import { countIn, loggedIn, monthsByRing, type ScopedEntry } from './busyMonths.ts'

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
 * months away, on holiday or ill, take none. With fewer logged months nothing is said of today. Months and not entries are counted, because how much
 * people write down differs more between them than what they do.
 */
export const usualRule: ActingRule = { window: 6, months: 4 }

/** Calendar months without entries that may lie within one stretch: a year of parental leave. */
const longestLeave = 12

/** How it stands with one ring. */
export interface RingEvidence {
  ring: Scope
  /** Entries at exactly this ring, of any day up to today. */
  entries: number
  /** Separate months of the window with an entry at this ring or wider. */
  months: number
  /** Whether the person acts at this ring today. */
  held: boolean
  /** First day of the month it began, for as long as it has held; a leave is no break. */
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
  const byRing = monthsByRing(entries, today)
  const logged = loggedIn(byRing)
  return byRing.map(({ ring, busy, exact }) => ({
    ring,
    entries: exact,
    ...standingOf(busy, logged, monthOf(today), rule),
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

function standingOf(
  busy: ReadonlySet<Month>,
  logged: ReadonlySet<Month>,
  now: Month,
  rule: ActingRule,
) {
  const end = lastHeld(busy, now, rule)
  return {
    months: Math.max(countIn(busy, now, rule), countIn(busy, now - 1, rule)),
    held: end !== null,
    since: end === null ? null : sinceWhen(busy, logged, end, rule),
    run: runOf(busy),
  }
}

/**
 * The present month, if the rule holds with it, or else the one before: a month that has only
 * begun cannot count against anybody.
 */
function lastHeld(busy: ReadonlySet<Month>, now: Month, rule: ActingRule): Month | null {
  return [now, now - 1].find((end) => countIn(busy, end, rule) >= rule.months) ?? null
}

function sinceWhen(
  busy: ReadonlySet<Month>,
  logged: ReadonlySet<Month>,
  end: Month,
  rule: ActingRule,
): Day {
  const holds = (month: Month) => countIn(busy, month, rule) >= rule.months
  let first = end
  for (;;) {
    const before = monthBefore(first, logged, rule)
    if (!holds(before)) break
    first = before
  }
  const window = monthsBetween(first - rule.window + 1, first)
  return firstDayOf(window.find((month) => busy.has(month)) ?? first)
}

/** The month before, or the one before a leave: while too little is logged, nothing is said. */
function monthBefore(month: Month, logged: ReadonlySet<Month>, rule: ActingRule): Month {
  const earliest = month - 1 - longestLeave - 1
  let before = month - 1
  while (before > earliest && countIn(logged, before, rule) < rule.months) before--
  return before
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
