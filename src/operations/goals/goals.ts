import * as z from 'zod'
import {
  listEarlierGoals,
  listReadings,
  listReviews,
  updateGoal,
} from '../../db/goals/goalParts.ts'
import * as store from '../../db/goals/goals.ts'
import { listMarkers } from '../../db/people/personSettings.ts'
import { daysBetween } from '../../domain/base/days.ts'
import { fail } from '../../domain/base/errors.ts'
import { GoalId, Revision } from '../../domain/base/id.ts'
import { type Goal, GoalState, goalsAreFull, mostGoals } from '../../domain/goals/goals.ts'
import { usualMarkerNames } from '../../domain/goals/markerNames.ts'
import { ringOfGoals } from '../../domain/goals/priorities.ts'
import { deletion } from '../deletion.ts'
import { type Context, command, query } from '../operation.ts'
import { given } from '../sweetSpot/wants.ts'
import { TypedTopic } from '../topics/topicNames.ts'
import { topicsNamed } from '../topics/topics.ts'
import { withStated } from './withStated.ts'

const { term, starts, ...fields } = GoalState.shape

/** What a goal is made of, with topics as people type them. */
const said = {
  ...fields,
  topics: z.array(TypedTopic).max(12, 'Add up to 12 topics.').default([]),
}

const fromWords = 'Read from the words when left out.'

/** A goal as it may be added. */
export const GoalDraft = z.object({
  term,
  starts: starts.optional().describe('Today when left out.'),
  ...said,
  due: fields.due.unwrap().optional().describe(`${fromWords} \`null\` for none.`),
  measure: fields.measure.unwrap().optional().describe(fromWords),
  confidence: fields.confidence.unwrap().optional().describe(`${fromWords} \`null\` for none.`),
})
export type GoalDraft = z.output<typeof GoalDraft>

export const addGoal = command({
  summary:
    'Add a goal: long-term (1 to 5 years, with a success marker) or short-term (a step that ' +
    'supports one). The due date, the measure and your confidence are read from the text. ' +
    'Only you see it.',
  input: GoalDraft,
  async run(context, draft) {
    if ((await store.countGoals(context.db, context.actor)) >= mostGoals)
      fail('invalid', goalsAreFull)
    const goal: Goal = {
      ...withStated(draft, context.today),
      starts: draft.starts ?? context.today,
      topics: await topicsNamed(context, draft.topics),
      id: context.newId() as GoalId,
      personId: context.actor.personId,
      status: 'active',
      closedOn: null,
      tookHours: null,
      revision: 1,
    }
    await refuseUnfit(context, goal)
    await store.putGoals(context.db, context.actor, [goal])
    return goal
  },
})

export const changeGoal = command({
  summary: 'Change a goal. The earlier version is kept, with the reason.',
  input: z.object({
    id: GoalId,
    revision: Revision.optional(),
    because: z.string().trim().max(500).default('').describe('Why, in a line.'),
    ...optional(said),
    starts: starts.optional(),
    status: z.enum(['active', 'paused']).optional(),
  }),
  async run(context, { id, revision, because, topics, ...changes }) {
    const before = await goalToChange(context, id, revision)
    const after: Goal = {
      ...before,
      ...given(changes),
      ...(topics && { topics: await topicsNamed(context, topics) }),
      revision: before.revision + 1,
    }
    await refuseUnfit(context, after)
    return saveGoal(context, before, after, because)
  },
})

function optional<Shape extends z.ZodRawShape>(shape: Shape) {
  const entries = Object.entries(shape).map(([name, schema]) => {
    const inner = schema instanceof z.ZodDefault ? schema.unwrap() : schema
    return [name, (inner as z.ZodType).optional()]
  })
  return Object.fromEntries(entries) as {
    [Name in keyof Shape]: z.ZodOptional<
      Shape[Name] extends z.ZodDefault<infer Inner> ? Inner : Shape[Name]
    >
  }
}

export const removeGoal = deletion({
  summary: 'Delete a goal and its history. Goals that supported it are kept.',
  input: z.object({ id: GoalId }),
  async run({ db, actor }, { id }) {
    if ((await store.deleteGoals(db, actor, [id])) === 0) fail('not_found', gone)
    return { removed: true }
  },
})

export const showGoal = query({
  summary: 'Show a goal with its readings, its reviews, and its earlier versions.',
  input: z.object({ id: GoalId }),
  async run(context, { id }) {
    const { db, actor } = context
    return {
      goal: await ownGoal(context, id),
      readings: (await listReadings(db, actor)).filter(({ goal }) => goal === id),
      reviews: (await listReviews(db, actor)).filter(({ goal }) => goal === id),
      earlier: await listEarlierGoals(db, actor, id),
    }
  },
})

/** Writes a goal anew and keeps what it said. */
export async function saveGoal(
  { db, actor, today }: Context,
  before: Goal,
  after: Goal,
  because: string,
): Promise<Goal> {
  await updateGoal(db, actor, before, { changedOn: today, because })
  await store.putGoals(db, actor, [after])
  return after
}

/** One of the actor's goals, held until the transaction ends. */
export async function goalToChange(context: Context, id: GoalId, seen?: Revision): Promise<Goal> {
  await store.lockGoal(context.db, context.actor, id)
  const now = await ownGoal(context, id)
  if (seen !== undefined && seen !== now.revision)
    fail(
      'conflict',
      `This goal was changed in the meantime: “${now.text}”. Your change wasn’t saved.`,
    )
  return now
}

const gone = 'This goal doesn’t exist any more.'

/** One of the actor's goals. Somebody else's is not there. */
async function ownGoal({ db, actor }: Context, id: GoalId): Promise<Goal> {
  return (await store.findGoal(db, actor, id)) ?? fail('not_found', gone)
}

/** A year is what a long-term goal takes at least; five are the most one can plan. */
const longTerm = { least: 365, most: 5 * 366 }

/** What makes a goal impossible, as against unclear, which the lint says. */
async function refuseUnfit(context: Context, goal: Goal): Promise<void> {
  const { starts, due } = goal
  if (due !== null && due < starts)
    fail(
      'invalid',
      `The goal is due on ${due}, before it starts on ${starts}. Correct one of the days.`,
    )
  if (goal.term === 'long') refuseNoLongGoal(goal)
  else if (due !== null && daysBetween(starts, due) > longTerm.most) fail('invalid', tooFar)
  await refuseUnknownMarkers(context, goal)
  await refuseStrayPointers(context, goal)
}

const tooFar =
  'A goal can be up to 5 years away. Choose an earlier due date, and make the part that fits into 5 years your goal.'

function refuseNoLongGoal({ starts, due, markers, serves }: Goal): void {
  if (serves !== null)
    fail(
      'invalid',
      'A long-term goal serves a success marker, not another goal. Make it a short-term goal instead.',
    )
  if (markers.length === 0)
    fail('invalid', 'Choose at least one success marker for a long-term goal.')
  if (due === null) fail('invalid', 'Add a due date: a long-term goal takes 1 to 5 years.')
  const days = daysBetween(starts, due)
  if (days > longTerm.most) fail('invalid', tooFar)
  if (days < longTerm.least)
    fail('invalid', `From ${starts} to ${due} is less than a year. Make it a short-term goal.`)
}

/** A goal is for what success means to the person: their own markers, or the usual ones. */
async function refuseUnknownMarkers({ db, actor }: Context, goal: Goal): Promise<void> {
  if (goal.markers.length === 0) return
  const own = (await listMarkers(db, actor)).map(({ name }) => name)
  const before = (await store.findGoal(db, actor, goal.id))?.markers ?? []
  const known = new Set([...own, ...usualMarkerNames, ...before])
  const stranger = goal.markers.find((name) => !known.has(name))
  if (stranger !== undefined)
    fail(
      'invalid',
      `“${stranger}” isn’t one of your success markers: ${[...(own.length > 0 ? own : usualMarkerNames)].join(', ')}.`,
    )
}

async function refuseStrayPointers({ db, actor }: Context, goal: Goal): Promise<void> {
  if (goal.serves === goal.id || goal.after.includes(goal.id))
    fail('invalid', 'A goal can’t serve itself or depend on itself.')
  if (goal.serves === null && goal.after.length === 0) return
  const others = (await store.listGoals(db, actor)).filter(({ id }) => id !== goal.id)
  const textOf = new Map([...others, goal].map(({ id, text }) => [id, text]))
  if ([goal.serves, ...goal.after].some((id) => id !== null && !textOf.has(id)))
    fail('not_found', gone)
  if (others.find(({ id }) => id === goal.serves)?.term === 'short')
    fail(
      'invalid',
      'A step serves a long-term goal. To wait for another step, name it as coming first.',
    )
  const ring = ringOfGoals([...others, goal])
  if (ring)
    fail(
      'invalid',
      `These goals wait for each other: ${[...ring, ...ring.slice(0, 1)].map((id) => `“${textOf.get(id)}”`).join(' → ')}. Take one of them out.`,
    )
}
