import * as z from 'zod'
import { insertReviews, putReadings } from '../../db/goals/goalParts.ts'
import { Day } from '../../domain/base/day.ts'
import { fail } from '../../domain/base/errors.ts'
import { GoalId } from '../../domain/base/id.ts'
import { Review } from '../../domain/goals/reviews.ts'
import { command } from '../operation.ts'
import { goalToChange, saveGoal } from './goals.ts'

export const addReading = command({
  summary:
    'Update a goal: the current value of its number, or how often you kept a habit that day.',
  input: z.object({
    goal: GoalId,
    day: Day.optional().describe('Today when left out.'),
    value: z.number('A reading is a number.').min(-1e12).max(1e12),
  }),
  async run(context, { goal: id, day = context.today, value }) {
    const { measure } = await goalToChange(context, id)
    if (measure.kind !== 'number' && measure.kind !== 'habit')
      fail('invalid', 'This goal is not measured by a number. Mark it as done, or its milestones.')
    if (day > context.today)
      fail('invalid', `${day} is in the future. Add the value on that day or later.`)
    await putReadings(context.db, context.actor, [{ goal: id, day, value }])
    return { goal: id, day, value }
  },
})

export const reachMilestone = command({
  summary: 'Mark a milestone of a goal as reached, or undo that.',
  input: z.object({
    goal: GoalId,
    milestone: z.int().min(0).max(39).describe('Its place, counted from 0.'),
    reached: z.boolean('reached is true or false.').default(true),
  }),
  async run(context, { goal: id, milestone, reached }) {
    const before = await goalToChange(context, id)
    if (before.measure.kind !== 'milestones' || !before.measure.milestones[milestone])
      fail('not_found', 'This goal doesn’t have that milestone.')
    const milestones = before.measure.milestones.map((each, index) =>
      index === milestone ? { ...each, doneOn: reached ? context.today : null } : each,
    )
    const measure = { ...before.measure, milestones }
    return saveGoal(context, before, { ...before, measure, revision: before.revision + 1 }, '')
  },
})

const statusAfter = {
  keep: 'active',
  adjust: 'active',
  pause: 'paused',
  drop: 'dropped',
  done: 'done',
} as const

export const reviewGoal = command({
  summary:
    'Review a goal: did it move you in the right direction, what did you learn, is the effort ' +
    'sustainable? Then keep, adjust, pause or drop it, or mark it as done.',
  input: Review.omit({ id: true, day: true }).extend({
    tookHours: z
      .number('Hours are a number.')
      .min(0)
      .max(20_000)
      .nullable()
      .default(null)
      .describe('Hours it took in all, when it is done: later estimates learn from it.'),
  }),
  async run(context, { tookHours, ...answers }) {
    const { db, actor, today } = context
    const before = await goalToChange(context, answers.goal)
    const status = statusAfter[answers.decision]
    const ends = status === 'done' || status === 'dropped'
    const review = {
      ...answers,
      id: context.newId(),
      day: today,
      outcome: ends ? answers.outcome : null,
    }
    await insertReviews(db, actor, [review])
    const after = {
      ...before,
      status,
      closedOn: ends ? today : null,
      tookHours: status === 'done' ? tookHours : null,
      revision: before.revision + 1,
    }
    return saveGoal(context, before, after, answers.learned.slice(0, 500))
  },
})
