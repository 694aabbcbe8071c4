import type { Day } from '../../domain/base/day.ts'
import type { DueDay, TimeWords } from '../../domain/goals/lint/times.ts'
import { asksWhich, doubtSentences } from './doubts.ts'
import { type DayMention, findDays } from './findDays.ts'

/** Nobody reads a goal that is longer. */
const mostCharacters = 2000

/**
 * The days a text names to come, in its order. How often and for how long are no due days.
 *
 * @example
 * dueDaysIn('Ship it by the end of Q2', '2026-02-10') // [{ due: '2026-06-30', … }]
 * dueDaysIn('Run twice a week for 3 months', '2026-02-10') // []
 */
export function dueDaysIn(text: string, today: Day): DueDay[] {
  return timesIn(text, today).flatMap(({ due }) => due ?? [])
}

/**
 * All words about time in a goal, with “by” or “in” before them. How long something may take, such
 * as “within a day”, is not among them: it is a measure.
 */
export function timesIn(text: string, today: Day): TimeWords[] {
  const found = findDays(text.slice(0, mostCharacters), { today, direction: 'future' })
  return found.filter(({ isTurnaround }) => !isTurnaround).map((each) => timeWords(each, today))
}

function timeWords(mention: DayMention, today: Day): TimeWords {
  const { phrase, kind, isImpossible, alternatives } = mention
  const isLength = kind === 'duration' || kind === 'frequency' || kind === 'age'
  return {
    ...phrase,
    kind: isLength ? kind : 'day',
    due: dueDay(mention, today),
    isImpossible,
    nearest: isImpossible ? (alternatives[0] ?? null) : null,
  }
}

function dueDay({ phrase, day, doubt, alternatives }: DayMention, today: Day): DueDay | null {
  if (!day) return null
  const reason = doubt ?? (day < today ? 'past' : null)
  const unsure = reason && doubtSentences[reason]
  return { ...phrase, due: day, unsure, asks: asksWhich(reason), alternatives }
}
