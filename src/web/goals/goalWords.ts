import type { Day } from '../../domain/base/day.ts'
import { daysBetween } from '../../domain/base/days.ts'
import { mostDays } from '../../domain/goals/forecast.ts'
import type { Output } from '../../operations/index.ts'
import { capitalised, counted, nearDay } from '../ui/words.ts'

export type Goals = Output<'listGoals'>
export type GoalLine = Goals['goals'][number]
export type Finish = Goals['finishes'][number]

/** The first sentence of the page. */
export function ledeOf({ goals }: Goals): string {
  const active = goals.filter(({ status }) => status === 'active')
  if (active.length === 0)
    return 'No active goals. Start with a long-term goal (1 to 5 years) or a small short-term goal.'
  const long = active.filter(({ term }) => term === 'long').length
  const short = active.length - long
  const reviewsDue = active.filter(({ reviewDue }) => reviewDue !== null).length
  const parts = [
    long > 0 && counted(long, 'long-term goal'),
    short > 0 && counted(short, 'short-term goal'),
  ].filter((part) => typeof part === 'string')
  const due = reviewsDue === 0 ? '' : ` ${capitalised(counted(reviewsDue, 'review'))} due.`
  return `${capitalised(parts.join(', '))}.${due}`
}

/** How long is left, in words: `19 months left`, `due today`, `3 days overdue`. */
export function timeLeft(due: Day | null, today: Day): string {
  if (due === null) return 'no due date'
  const days = daysBetween(today, due)
  if (days === 0) return 'due today'
  if (days < 0) return `${span(-days)} overdue`
  return `${span(days)} left`
}

function span(days: number): string {
  if (days < 14) return counted(days, 'day')
  if (days < 90) return counted(Math.round(days / 7), 'week')
  return counted(Math.round(days / 30.4), 'month')
}

/** Why a goal is due for review. */
export const reviewWords = {
  'half gone': 'half the time has passed, less than a quarter is done',
  overdue: 'the due date has passed',
  rhythm: 'scheduled review',
} as const

/** When it will likely be done, as the page says it: “Likely around 19 Dec (50% between …)”. */
export function finishWords(finish: Finish, today: Day): string {
  const { day, half, fits } = finish
  if (daysBetween(today, half[0]) >= mostDays) return 'Likely more than 10 years from now'
  const on = (each: Day) => nearDay(each, today)
  const when = `around ${on(day)} (50% between ${on(half[0])} and ${on(half[1])})`
  if (fits === 'likely late') return `Likely late: ${when}`
  return fits === 'at risk' ? `Likely ${when}, may be late` : `Likely ${when}`
}
