import type { Day } from '../../domain/base/day.ts'
import { type DayMention, findDays } from './findDays.ts'
import type { Reading } from './readingDays.ts'
import { lastDayIn } from './writtenDays.ts'

/** What one line of the log says of its own day. */
export type DayOfLine =
  /** Unsure where the words can mean another day, or cover several: then the last one counts. */
  | { kind: 'read'; day: Day; words: string; unsure: boolean }
  /** The line begins with a day to come. */
  | { kind: 'future'; day: Day; words: string }
  /** Words that look like a day and are none: 31 November. */
  | { kind: 'unreadable'; words: string }

/**
 * The day that a line states; nothing where it states none. What is to come counts only at the
 * beginning of the line: “Wrote the slides for tomorrow” was done today.
 *
 * @example
 * dayOfLine('Fixed the queue yesterday', { today: '2026-03-18' }) // read, 2026-03-17
 * dayOfLine('Tomorrow: demo', { today }) // future, 2026-03-19
 * dayOfLine('on the 31st of November: demo', { today }) // unreadable
 */
export function dayOfLine(text: string, reading: Reading): DayOfLine | undefined {
  const written = lastDayIn(text, reading)
  if (written) {
    const { day, from, words, unsure } = written
    return { kind: 'read', day, words, unsure: unsure || from !== day }
  }
  const found = findDays(text, { today: reading.today, direction: 'past' })
  const impossible = found.find(({ isImpossible }) => isImpossible)
  if (impossible) return { kind: 'unreadable', words: impossible.words }
  const first = found.find((mention) => isHeading(text, mention))
  if (first?.period && first.period.start > reading.today)
    return { kind: 'future', day: first.period.start, words: first.words }
  const figures = figuresFirst.exec(text)
  return figures && Math.min(Number(figures[2]), Number(figures[3])) <= 12
    ? { kind: 'unreadable', words: figures[1] ?? '' }
    : undefined
}

function isHeading(text: string, { phrase }: DayMention): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, phrase.from))
}

/** “5/11 reviewed …” may be a day, a month or a share, so it is asked. */
const figuresFirst = /^\s*((0?[1-9]|[12]\d|3[01])\/(0?[1-9]|[12]\d|3[01]))(?=\s+\p{L})(?!\s+of\b)/u
