import * as z from 'zod'
import { Day } from '../base/day.ts'
import { Goal } from '../goals/goals.ts'
import { Review } from '../goals/reviews.ts'
import { HoursAWeek } from '../sweetSpot/wants.ts'

/** A goal as a file has it, with what was read off it, the looks taken at it, and its past. */
const { personId: _, revision: __, ...ofGoal } = Goal.shape
const GoalEntry = z.strictObject({
  ...ofGoal,
  topics: z.array(z.string().min(1).max(121)).max(12).default([]),
  status: ofGoal.status.default('active'),
  closedOn: ofGoal.closedOn.default(null),
  tookHours: ofGoal.tookHours.default(null),
  readings: z
    .array(z.strictObject({ day: Day, value: z.number() }))
    .max(10_000)
    .default([]),
  reviews: z
    .array(z.strictObject(Review.omit({ goal: true }).shape))
    .max(1000)
    .default([]),
  was: z
    .array(
      z.strictObject({
        changedOn: Day,
        because: z.string().max(500).default(''),
        state: z.record(z.string(), z.unknown()),
      }),
    )
    .max(1000)
    .default([])
    .describe('Its text before each change, oldest first.'),
})
export type GoalEntry = z.infer<typeof GoalEntry>

/** What of a log file is about goals. */
export const GoalParts = z.object({
  goals: z.array(GoalEntry).max(5000).default([]),
  settings: z
    .strictObject({ hoursAWeek: HoursAWeek, timeZone: z.string().max(60).nullable() })
    .nullable()
    .default(null)
    .describe('Hours per week for growth, and the time zone in which your day is counted.'),
})
export type GoalParts = z.infer<typeof GoalParts>
