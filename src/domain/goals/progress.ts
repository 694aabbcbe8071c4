import type { Day } from '../base/day.ts'
import { daysBetween } from '../base/days.ts'
import type { Goal, Measure } from './goals.ts'

/** What was read off a goal on a day: the value of a number, or how often a habit was kept. */
export interface Reading {
  day: Day
  value: number
}

/** How far a goal is. */
export interface Progress {
  /** 0 to 1; `null` for a goal that is only done or not, until it is. */
  share: number | null
  /** In the goal's own terms, such as `1.2 %, from 2.1 to 0.2` or `3 of 5`. */
  words: string
}

type Measured = Pick<Goal, 'measure' | 'starts' | 'due' | 'status'>

/** How far a goal is by its measure and what was read off it. */
export function progressOf(goal: Measured, readings: readonly Reading[], today: Day): Progress {
  if (goal.status === 'done') return { share: 1, words: 'done' }
  const { measure } = goal
  if (measure.kind === 'number') return ofNumber(measure, readings)
  if (measure.kind === 'milestones') {
    const done = measure.milestones.filter(({ doneOn }) => doneOn !== null).length
    return {
      share: done / measure.milestones.length,
      words: `${done} of ${measure.milestones.length}`,
    }
  }
  if (measure.kind === 'habit') return ofHabit(measure, goal, readings, today)
  return { share: null, words: 'not done yet' }
}

function ofNumber(
  { from, to, unit }: Extract<Measure, { kind: 'number' }>,
  readings: readonly Reading[],
): Progress {
  const latest = readings.toSorted((a, b) => (a.day < b.day ? -1 : 1)).at(-1)?.value ?? from
  const share = Math.min(1, Math.max(0, (latest - from) / (to - from)))
  return { share, words: `${latest}${unit && ` ${unit}`}, from ${from} to ${to}` }
}

/** Weeks that were kept, of those that have begun; gaps only matter in sum. */
function ofHabit(
  { timesAWeek, enough }: Extract<Measure, { kind: 'habit' }>,
  { starts, due }: Measured,
  readings: readonly Reading[],
  today: Day,
): Progress {
  const weekOf = (day: Day) => Math.floor(daysBetween(starts, day) / 7)
  const times = new Map<number, number>()
  for (const { day, value } of readings)
    times.set(weekOf(day), (times.get(weekOf(day)) ?? 0) + value)
  const kept = [...times.values()].filter((count) => count >= timesAWeek).length
  const weeks = Math.max(1, (due ? weekOf(due) : weekOf(today)) + 1)
  const wanted = Math.max(1, Math.ceil(weeks * enough))
  return {
    share: Math.min(1, kept / wanted),
    words: `${kept} of ${weeks} weeks, ${wanted} are enough`,
  }
}

/** Why a goal should be looked at; `null` when there is no need yet. */
export type ReviewReason = 'half gone' | 'overdue' | 'rhythm'

/** Less than this share done when half the time is gone calls for a look at once. */
const quarter = 0.25

/**
 * Whether a goal should be looked at today: at once when half of its time is gone and less than a
 * quarter is done, or its day has passed; otherwise on its rhythm.
 */
export function reviewDue(
  goal: Pick<Goal, 'starts' | 'due' | 'reviewEvery' | 'status'>,
  share: number | null,
  lastReview: Day | null,
  today: Day,
): ReviewReason | null {
  if (goal.status !== 'active' || goal.starts > today) return null
  const since = lastReview ?? goal.starts
  if (goal.due !== null && goal.due < today && since <= goal.due) return 'overdue'
  if (goal.due !== null && lastReviewBefore(half(goal.starts, goal.due), lastReview))
    if (isPastHalf(goal.starts, goal.due, today) && (share ?? 0) < quarter) return 'half gone'
  return daysBetween(since, today) >= goal.reviewEvery * 7 ? 'rhythm' : null
}

/** Days from the start to the middle. */
function half(starts: Day, due: Day): { starts: Day; days: number } {
  return { starts, days: daysBetween(starts, due) / 2 }
}

/** One look after half the time is enough: the person has decided then. */
function lastReviewBefore(middle: { starts: Day; days: number }, last: Day | null): boolean {
  return last === null || daysBetween(middle.starts, last) < middle.days
}

function isPastHalf(starts: Day, due: Day, today: Day): boolean {
  return daysBetween(starts, today) >= daysBetween(starts, due) / 2
}
