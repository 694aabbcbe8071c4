import { oneDay, type Period, periodAround, yearOf } from '../../domain/base/calendar.ts'
import { addDays } from '../../domain/base/days.ts'
import { periodOf } from './resolving.ts'
import { has, isMark } from './rules/looking.ts'
import type { Meaning, Scan } from './rules/meaning.ts'
import type { Candidate } from './standing.ts'

export interface JoinedCandidate extends Candidate {
  /** Of two times joined, all the days from the one to the other. */
  period?: Period | undefined
  isJoined: boolean
}

/** “March to June”, “Mon–Wed”, “May 2025 - present”, “week of 3 March”; and years of lists. */
export function joined(scan: Scan, found: readonly Candidate[]): JoinedCandidate[] {
  const completed = withYearsOfLists(scan, found)
  const result: JoinedCandidate[] = []
  for (let index = 0; index < completed.length; index++) {
    const first = completed[index] as Candidate
    const second = completed[index + 1]
    const range = second && isRange(scan, first, second) ? rangeOf(scan, first, second) : undefined
    if (range) index++
    result.push(range ?? widened(scan, first))
  }
  return result
}

/** The year at the end of “5 March, 7 March and 9 March 2025” is the year of them all. */
function withYearsOfLists(scan: Scan, found: readonly Candidate[]): Candidate[] {
  const completed = [...found]
  for (let index = completed.length - 2; index >= 0; index--) {
    const [one, next] = [completed[index] as Candidate, completed[index + 1] as Candidate]
    const gap = next.at - one.phraseEnd
    const isList =
      gap === 0 ||
      (gap <= 2 && (isMark(scan, one.phraseEnd, ',&+') || has(scan, one.phraseEnd, 'and')))
    const isOpen =
      one.meaning.inYear && one.meaning.year === undefined && next.meaning.year !== undefined
    if (isList && gap > 0 && isOpen && next.from === next.at)
      completed[index] = {
        ...one,
        meaning: { ...one.meaning, year: next.meaning.year, isBare: false },
      }
  }
  return completed
}

function isRange(scan: Scan, first: Candidate, second: Candidate): boolean {
  if (isLength(first.meaning) || isLength(second.meaning)) return false
  const gap = second.from - first.phraseEnd
  const at = isMark(scan, first.phraseEnd, ',') ? first.phraseEnd + 1 : first.phraseEnd
  const isBetween = has(scan, first.phraseFrom - 1, 'between') && has(scan, at, 'and')
  if (gap < 1)
    return (
      second.phraseFrom === first.phraseEnd &&
      (has(scan, first.phraseEnd, 'to') ||
        (first.lead === 'since' && has(scan, first.phraseEnd - 1, 'sinceAfter')))
    )
  return gap <= 3 && (isMark(scan, at, '-→〜~/') || has(scan, at, 'to') || isBetween)
}

function isLength({ kind }: Meaning): boolean {
  return kind === 'duration' || kind === 'frequency' || kind === 'age'
}

function rangeOf(scan: Scan, first: Candidate, second: Candidate): JoinedCandidate | undefined {
  const end = endOf(scan, first, second)
  if (!end) return undefined
  const start = startBefore(scan, end, first)
  const period = { start: start && start.start <= end.end ? start.start : end.start, end: end.end }
  const year = second.meaning.year ?? first.meaning.year
  return {
    ...second,
    ...{ from: first.from, phraseFrom: first.phraseFrom, at: first.at, period, isJoined: true },
    lead: first.lead === 'by' || first.lead === 'before' ? first.lead : undefined,
    edge: undefined,
    meaning: {
      ...second.meaning,
      ...{
        year,
        weekday: undefined,
        doubt:
          isNamed(first) && isNamed(second)
            ? undefined
            : (first.meaning.doubt ?? second.meaning.doubt),
        alternatives: [],
        isBare: false,
      },
      kind: first.meaning.kind === second.meaning.kind ? first.meaning.kind : 'period',
      isImpossible: Boolean(first.meaning.isImpossible || second.meaning.isImpossible),
    },
  }
}

function isNamed({ meaning }: Candidate): boolean {
  return meaning.kind === 'weekday'
}

/** The end of a range; a year said at its beginning counts for it: “Nov 2024 - Feb”. */
function endOf(scan: Scan, { meaning: first }: Candidate, { meaning: second }: Candidate) {
  if (second.kind === 'weekday' && first.kind === 'weekday' && second.weekday && first.weekday)
    return weekdayRange(scan, first.weekday, second.weekday)
  if (second.year !== undefined || first.year === undefined || !first.inYear || !second.inYear)
    return periodOf(second, scan)
  const start = first.inYear(first.year)
  const same = second.inYear(first.year)
  return same && start && same.end < start.start ? second.inYear(first.year + 1) : same
}

/** “Mon–Wed”: the last that began, or the next that is not over. */
function weekdayRange({ today, direction }: Scan, first: number, second: number): Period {
  const length = (second - first + 7) % 7
  const monday = periodAround('week', today).start
  const start = addDays(monday, first - 1)
  const days = { start, end: addDays(start, length) }
  const isLater = direction === 'past' ? days.start > today : days.end < today
  const step = isLater ? (direction === 'past' ? -7 : 7) : 0
  return { start: addDays(days.start, step), end: addDays(days.end, step) }
}

function startBefore(scan: Scan, end: Period, { meaning }: Candidate): Period | null {
  if (meaning.kind === 'weekday' && end.start < end.end) return oneDay(end.start)
  if (!meaning.inYear || meaning.year !== undefined) return periodOf(meaning, scan)
  const same = meaning.inYear(yearOf(end.end))
  return same && same.start <= end.end ? same : meaning.inYear(yearOf(end.end) - 1)
}

/** “Week of 3 March” is seven days, and “May 2025 - present” goes on until today. */
function widened(scan: Scan, found: Candidate): JoinedCandidate {
  const week = [found.at - 1, found.at - 2, found.at - 3].find((at) => has(scan, at, 'weekOf'))
  const isDash = isMark(scan, found.end, '-') || has(scan, found.end, 'to')
  const isOpen = isDash && has(scan, found.end + 1, 'open')
  const alone = Object.assign(found, { isJoined: false })
  if ((week === undefined && !isOpen) || found.meaning.isImpossible) return alone
  const period = periodOf(found.meaning, scan, found.lead)
  if (!period) return alone
  if (week !== undefined)
    return {
      ...{ ...alone, from: week, phraseFrom: Math.min(week, found.phraseFrom) },
      ...{ period: periodAround('week', period.end), isJoined: true },
    }
  if (period.start > scan.today || scan.direction === 'future') return alone
  const end = found.end + 2
  return {
    ...{ ...alone, end, phraseEnd: end, lead: undefined, isJoined: true },
    period: { start: period.start, end: scan.today },
  }
}
