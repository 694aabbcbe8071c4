import { monthsFrom, type Period, yearOf } from '../../domain/base/calendar.ts'
import type { Day } from '../../domain/base/day.ts'
import { weekdayOf } from '../../domain/base/days.ts'
import type { JoinedCandidate } from './joining.ts'
import { dayMeant, inItsYear, narrowed, periodOf } from './resolving.ts'
import type { Doubt, Kind, Scan } from './rules/meaning.ts'

/** What some words say of time. */
export interface DayMention {
  /** Where the words begin and end in the text. */
  from: number
  to: number
  words: string
  /** The same with “by” or “in” before them. */
  phrase: { from: number; to: number; words: string }
  kind: Kind
  /** The days they cover; none for how often and how long. */
  period: Period | null
  /** The day that is meant: the end of the period, unless the words say another. */
  day: Day | null
  /** Why it may be another day. */
  doubt: Doubt | null
  /** Other days that the words may mean. */
  alternatives: Day[]
  /** It says how long each may take, such as “within a day”. */
  isTurnaround: boolean
  /** It is written as a day that no calendar has: 31 February. */
  isImpossible: boolean
}

export function mentionOf(scan: Scan, found: JoinedCandidate): DayMention {
  const { meaning, lead, edge } = found
  const place = {
    ...wordsOf(scan, found.from, found.end),
    phrase: wordsOf(scan, found.phraseFrom, found.phraseEnd),
  }
  const whole = meaning.isImpossible ? null : (found.period ?? periodOf(meaning, scan, lead))
  const nothing = { period: null, day: null, doubt: null, alternatives: [] }
  const { kind, isImpossible = false, isTurnaround = false } = meaning
  if (!whole)
    return {
      ...place,
      ...nothing,
      alternatives: lastOfMonth(scan, found),
      ...{ kind, isTurnaround },
      isImpossible,
    }
  const doubt = meaning.doubt ?? mismatch(meaning.weekday, kind, whole)
  const isRelative = meaning.isRelative ?? false
  const meant = dayMeant(
    whole,
    { lead, edge, doubt, isRelative, hasYear: meaning.year !== undefined },
    scan,
  )
  const others = [
    ...(meaning.alternatives ?? []),
    ...otherReading(scan, found),
    ...meant.alternatives,
  ]
  return {
    ...{ ...place, ...{ kind, isTurnaround }, isImpossible },
    ...meant,
    period: narrowed(whole, edge),
    alternatives: [...new Set(others)].filter((each) => each !== meant.day),
  }
}

function wordsOf({ text, tokens }: Scan, first: number, end: number) {
  const from = tokens[first]?.from ?? 0
  const to = tokens[end - 1]?.to ?? from
  return { from, to, words: text.slice(from, to) }
}

/** What is near “31 February”: the last day there is. */
function lastOfMonth(
  { today }: Scan,
  { meaning: { isImpossible, month, year } }: JoinedCandidate,
): Day[] {
  const isMonth = isImpossible && month !== undefined && month >= 1 && month <= 12
  return isMonth ? [monthsFrom(year ?? yearOf(today), month).end] : []
}

/** “Tuesday 4 March” where the fourth is a Wednesday. */
function mismatch(
  weekday: number | undefined,
  kind: Kind,
  { start, end }: Period,
): Doubt | undefined {
  return weekday && kind === 'date' && start === end && weekdayOf(start) !== weekday
    ? 'mismatch'
    : undefined
}

function otherReading(scan: Scan, { meaning, lead }: JoinedCandidate): Day[] {
  const { otherInYear, year } = meaning
  if (!otherInYear) return []
  const other = year === undefined ? inItsYear(otherInYear, scan, lead) : otherInYear(year)
  return other ? [other.end] : []
}
