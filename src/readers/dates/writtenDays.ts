import { earlierOf, isWholeYear, type Period } from '../../domain/base/calendar.ts'
import type { Day } from '../../domain/base/day.ts'
import { daysBetween } from '../../domain/base/days.ts'
import { type DayMention, findDays } from './findDays.ts'
import type { Reading, WrittenPeriod } from './readingDays.ts'

/** The day that a text states. */
export interface WrittenDay {
  /** Never after today. */
  day: Day
  /** Where a period is stated, its first day; otherwise the same day. */
  from: Day
  words: string
  at: number
  unsure: boolean
}

/** When it was stands near the beginning of a text; a whole book is not searched for days. */
const mostCharacters = 5000

/**
 * The last day of the time a text speaks of, for an entry of the log.
 *
 * A period gives its end (“Q3 2025”: 30 September), or today while it goes on. What is still to
 * come is not taken, and neither are bare years, frequencies (“twice a week”), durations (“for 3
 * months”), deadlines and versions. Where several are stated, one that heads the text counts
 * (“[Oct 12, 2025] …”, “Monday: …”), otherwise the latest. Weeks end on Sunday.
 *
 * @example
 * lastDayIn('Fixed the queue yesterday', { today: '2026-03-18' }) // 2026-03-17, “yesterday”
 * lastDayIn('[Oct 2-3, 2025] Airflow course', { today }) // 2025-10-03, “Oct 2-3, 2025”
 * lastDayIn('05/02: demo', { today }) // 2026-02-05, unsure
 */
export function lastDayIn(text: string, reading: Reading): WrittenDay | undefined {
  const period = chosen(text, periodsIn(text, reading).filter(saysMoreThanYear))
  if (!period) return undefined
  const { start, end, words, at, unsure } = period
  return { day: earlierOf(end, reading.today), from: start, words, at, unsure }
}

/** The period a text states: as {@link lastDayIn}, but “in 2024” counts where nothing says more. */
export function periodIn(text: string, reading: Reading): WrittenPeriod | undefined {
  return mostExact(text, periodsIn(text, reading))
}

/** The period of a heading or a file: “Q3 highlights” and “2025” are times there. */
export function periodOfHeading(text: string, reading: Reading): WrittenPeriod | undefined {
  return mostExact(text, periodsIn(text, reading, true))
}

function periodsIn(text: string, reading: Reading, isHeading = false): WrittenPeriod[] {
  const { order, ...rest } = reading
  const found = findDays(text.slice(0, mostCharacters), {
    ...{ ...rest, isHeading, direction: 'past' },
    dayOrder: order,
  })
  return found.flatMap((mention) => writtenPeriod(mention, reading.today) ?? [])
}

/** A mention whose time has begun. */
function writtenPeriod(
  { period, day, words, from, doubt }: DayMention,
  today: Day,
): WrittenPeriod | undefined {
  if (!period || !day || period.start > today) return undefined
  const days: Period = day < period.start ? { start: day, end: day } : period
  return { ...days, words, at: from, unsure: doubt !== null }
}

function mostExact(text: string, periods: readonly WrittenPeriod[]): WrittenPeriod | undefined {
  return chosen(text, periods.filter(saysMoreThanYear)) ?? chosen(text, periods)
}

/** “Last year” counts as a day, roughly; a bare year does not. */
function saysMoreThanYear(period: WrittenPeriod): boolean {
  return !isWholeYear(period) || period.unsure
}

/** “Week 47 (17–21 Nov)” says the same twice, the second time more exactly. */
function isWithin(text: string, one: WrittenPeriod, other: WrittenPeriod): boolean {
  const isBracketed = /\(\s*$/.test(text.slice(Math.max(0, one.at - 4), one.at))
  const isInside = one.start >= other.start && one.end < other.end
  return isInside && (isBracketed || daysBetween(other.start, other.end) < 7)
}

/** What heads the text, with a bracket or a colon; otherwise what ends last. */
function chosen(text: string, periods: readonly WrittenPeriod[]): WrittenPeriod | undefined {
  const heading = periods.find(
    ({ at, words }) =>
      /^[^\p{L}\p{N}]*$/u.test(text.slice(0, at)) &&
      /^\s*[\])}:|–—]|^\s+-\s/u.test(text.slice(at + words.length)),
  )
  const latest = periods.toSorted((one, other) => (one.end < other.end ? 1 : -1))[0]
  const inside = latest && periods.find((each) => each !== latest && isWithin(text, each, latest))
  return heading ?? inside ?? latest
}
