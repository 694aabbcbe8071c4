import type { Day } from '../../domain/base/day.ts'
import { foldedWords } from '../../domain/base/words.ts'
import { isDeed } from '../log/deeds.ts'
import { stopWords } from '../vocabulary/textWords.ts'
import { type DayMention, findDays } from './findDays.ts'
import type { Reading } from './readingDays.ts'
import { lastDayIn } from './writtenDays.ts'

/** What one line of the log says of its own day. */
export type DayOfLine =
  /** Unsure where the words can mean another day, or cover several: then the last one counts. */
  | { kind: 'read'; day: Day; words: string; unsure: boolean }
  /** The line tells of a day to come. */
  | { kind: 'future'; day: Day; words: string }
  /** Words that look like a day and are none: 31 November. */
  | { kind: 'unreadable'; words: string }

/**
 * The day that a line states; nothing where it states none. A day to come counts at the beginning
 * of a line, and in a line that says what will be done: “Wrote the slides for tomorrow” was done
 * today.
 *
 * @example
 * dayOfLine('Fixed the queue yesterday', { today: '2026-03-18' }) // read, 2026-03-17
 * dayOfLine('Tomorrow: demo', { today }) // future, 2026-03-19
 * dayOfLine('Will present it next Monday', { today }) // future, 2026-03-23
 * dayOfLine('on the 31st of November: demo', { today }) // unreadable
 */
export function dayOfLine(text: string, reading: Reading): DayOfLine | undefined {
  const planned = willDo.test(text) ? firstToCome(text, reading) : undefined
  if (planned) return planned
  const written = lastDayIn(text, reading)
  if (written) {
    const { day, from, words, unsure } = written
    return { kind: 'read', day, words, unsure: unsure || from !== day }
  }
  const found = findDays(text, { today: reading.today, direction: 'past' })
  const impossible = found.find(({ isImpossible }) => isImpossible)
  if (impossible) return { kind: 'unreadable', words: impossible.words }
  const ahead = found.find(
    (mention) => isAhead(mention, reading) && (isHeading(text, mention) || isPlan(text, mention)),
  )
  if (ahead?.period) return { kind: 'future', day: ahead.period.start, words: ahead.words }
  const figures = figuresFirst.exec(text) ?? figuresLast.exec(text)
  return figures && Math.min(Number(figures[2]), Number(figures[3])) <= 12
    ? { kind: 'unreadable', words: figures[1] ?? '' }
    : undefined
}

/** “Will present …”, “I’m going to …”, “We’ll …”. */
const willDo =
  /^[^\p{L}]*(?:(?:i|we)(?:\s+(?:am|are)|['’](?:m|re))?\s*)?(?:['’]ll|will|shall|going\s+to)\s/iu

function firstToCome(text: string, { today }: Reading): DayOfLine | undefined {
  const found = findDays(text, { today, direction: 'future' })
  const mention = found.find(({ period }) => period && period.start > today)
  return mention?.period
    ? { kind: 'future', day: mention.period.start, words: mention.words }
    : undefined
}

function isAhead({ period }: DayMention, { today }: Reading): boolean {
  return period !== null && period.start > today
}

/** “Present the plan next Monday”: an English line that tells no deed before the day. */
function isPlan(text: string, { phrase, words }: DayMention): boolean {
  const before = text.slice(0, phrase.from).split(/\s+/).filter(Boolean)
  if (phrase.words !== words && !/^(?:on|in|at)\s/i.test(phrase.words)) return false
  return isEnglish(text) && !before.some(isDeed)
}

function isEnglish(text: string): boolean {
  return foldedWords(text).some((word) => stopWords().has(word))
}

function isHeading(text: string, { phrase }: DayMention): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, phrase.from))
}

/** “Reviewed the plan 5/11”: the same at the end. */
const figuresLast = /(?<=\p{L}\s+)((0?[1-9]|[12]\d|3[01])\/(0?[1-9]|[12]\d|3[01]))[.)]?\s*$/u

/** “5/11 reviewed …” may be a day, a month or a share, so it is asked. */
const figuresFirst = /^\s*((0?[1-9]|[12]\d|3[01])\/(0?[1-9]|[12]\d|3[01]))(?=\s+\p{L})(?!\s+of\b)/u
