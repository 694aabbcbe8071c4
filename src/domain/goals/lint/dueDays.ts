import type { Day } from '../../base/day.ts'
import { addDays, daysBetween } from '../../base/days.ts'
import { yearOf } from './calendar.ts'
import { dayReaders, type Groups, type Read } from './dayReaders.ts'
import { englishDays } from './englishDays.ts'
import type { Stretch } from './finding.ts'
import { folded } from './folded.ts'
import type { DayLanguage, DayMeaning, Doubt } from './language.ts'

/** A day to come as somebody wrote it, for them to confirm. */
export interface DueDay extends Stretch {
  due: Day
  words: string
  /** Why it may be another day; `null` where there is one reading only. */
  unsure: string | null
}

/** Words about time, whether or not they hold a day by which something is due. */
export interface TimeWords extends Stretch {
  means: DayMeaning
  words: string
  due: DueDay | null
  isImpossible: boolean
}

/**
 * The days a text names to come, in its order. How often and for how long are no due days.
 *
 * @example
 * dueDayIn('Ship it by the end of Q2', '2026-02-10') // [{ due: '2026-06-30', … }]
 * dueDayIn('Run twice a week for 3 months', '2026-02-10') // []
 */
export function dueDayIn(
  text: string,
  today: Day,
  { days }: { days: DayLanguage } = { days: englishDays },
): DueDay[] {
  return timeWordsIn(text, folded(text), today, days).flatMap(({ due }) => due ?? [])
}

/** All words about time. `small` is the text folded. */
export function timeWordsIn(
  text: string,
  small: string,
  today: Day,
  language: DayLanguage,
): TimeWords[] {
  const found: TimeWords[] = []
  const isTaken = new Uint8Array(small.length)
  for (const { means, find } of language.patterns)
    for (const match of small.matchAll(find)) {
      const { index: from, 0: words } = match
      const to = from + words.length
      if (isTaken.subarray(from, to).includes(1)) continue
      isTaken.fill(1, from, to)
      found.push(
        timeWords(text, { from, to }, means, match.groups ?? {}, { small, today, language }),
      )
    }
  return found.sort((a, b) => a.from - b.from)
}

interface Around {
  small: string
  today: Day
  language: DayLanguage
}

function timeWords(
  text: string,
  { from, to }: Stretch,
  means: DayMeaning,
  groups: Groups,
  { small, today, language }: Around,
): TimeWords {
  const words = text.slice(from, to)
  const read = dayReaders[means](groups, today, language)
  const begins = language.beginning.test(small.slice(Math.max(0, from - 24), from))
  const due = begins ? null : dueOf(read, groups, language)
  return {
    ...{ means, from, to, words },
    due: due && { ...due, from, to, words },
    isImpossible: read === 'impossible',
  }
}

/** The day of a period that is meant: its last, unless the words say before, early or middle. */
function dueOf(read: Read, groups: Groups, { doubts }: DayLanguage) {
  if (read === null || read === 'impossible') return null
  const { period, doubt } = read
  const { start, end } = period
  const length = daysBetween(start, end)
  const because = (reason: Doubt | undefined) => (reason ? doubts[reason] : null)
  if (groups.before) return sane(addDays(start, -1), because(doubt))
  if (groups.first) return sane(addDays(start, Math.floor(length / 3)), because(doubt))
  if (groups.middle) return sane(addDays(start, Math.floor(length / 2)), because(doubt))
  const isOpen = groups.by !== undefined && groups.last === undefined && length > 0
  return sane(end, because(doubt ?? (isOpen ? 'edge' : undefined)))
}

/** A calendar with years of four figures. */
function sane(due: Day, unsure: string | null) {
  return yearOf(due) > 9999 || yearOf(due) < 1000 ? null : { due, unsure }
}
