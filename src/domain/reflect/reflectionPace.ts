import type { Day } from '../base/day.ts'
import { addDays } from '../base/days.ts'
import { firstDayOf, monthOf } from '../base/months.ts'
import type { Pace, Reflection } from './reflections.ts'

/** As seldom as is still of use; the person sets another pace. */
export const usualPace: Pace = { notYet: 3, answered: 12 }

/** How a question stands on a day. */
export type PromptStanding = 'new' | 'due' | 'resting'

/** What the rule reads of an answer. */
export type LastAnswer = Pick<Reflection, 'day' | 'notYet'>

/** The day a question comes up again; `null` when it does not by itself. */
export function askAgainOn({ day, notYet }: LastAnswer, pace: Pace): Day | null {
  const months = notYet ? pace.notYet : pace.answered
  return months === null ? null : monthsLater(day, months)
}

/** Whether a question was never answered, has come up again, or rests. */
export function promptState(last: LastAnswer | undefined, pace: Pace, today: Day): PromptStanding {
  if (!last) return 'new'
  const again = askAgainOn(last, pace)
  return again !== null && again <= today ? 'due' : 'resting'
}

/**
 * The same day so many months later, or the last day of that month where it is shorter.
 *
 * @example
 * monthsLater('2026-01-31', 1) // '2026-02-28'
 */
export function monthsLater(day: Day, months: number): Day {
  const month = monthOf(day) + months
  const last = addDays(firstDayOf(month + 1), -1)
  const same = `${firstDayOf(month).slice(0, 8)}${day.slice(8)}` as Day
  return same < last ? same : last
}
