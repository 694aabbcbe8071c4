import type { Day } from '../base/day.ts'
import type { GoalId } from '../base/id.ts'
import type { ReviewReason } from './progress.ts'

/** More reviews a day are put off, or done without thought. */
export const mostReviewsADay = 2

/** The pressing reasons first. */
const order: readonly ReviewReason[] = ['overdue', 'half gone', 'rhythm']

/** A goal that is due for review. */
export interface DueReview {
  goal: GoalId
  reason: ReviewReason
  /** The last review, or the start of the goal. */
  since: Day
}

/**
 * The reviews that are asked for today: the pressing ones, then those that waited longest; what was
 * reviewed today counts.
 */
export function reviewsAsked(
  due: readonly DueReview[],
  reviewedToday: number,
): Map<GoalId, ReviewReason> {
  const first = due.toSorted(
    (one, other) =>
      order.indexOf(one.reason) - order.indexOf(other.reason) ||
      one.since.localeCompare(other.since) ||
      one.goal.localeCompare(other.goal),
  )
  const left = Math.max(0, mostReviewsADay - reviewedToday)
  return new Map(first.slice(0, left).map(({ goal, reason }) => [goal, reason]))
}
