import * as store from '../../db/goals.ts'
import { findSettings, putSettings } from '../../db/personSettings.ts'
import { changesOf, difference } from '../../domain/changes.ts'
import type { GoalEntry, GoalParts } from '../../domain/goalFile.ts'
import type { GoalId } from '../../domain/id.ts'
import type { Context } from '../operation.ts'
import { whoActs } from '../organisations.ts'
import type { PartsPlan } from './reflectionParts.ts'
import { idOf, refOf, type Whose } from './topicEntries.ts'

/** The acting person's goals with all that hangs on them, as a file has them. */
export async function goalParts(context: Context): Promise<GoalParts> {
  const { db, actor } = context
  const { handle } = await whoActs(context)
  const readings = byGoal(await store.listReadings(db, actor))
  const reviews = byGoal(await store.listReviews(db, actor))
  const was = byGoal(await store.listAllEarlierGoals(db, actor))
  const { hoursAWeek, timeZone } = await findSettings(db, actor)
  const goals = (await store.listGoals(db, actor)).toReversed()
  return {
    goals: goals.map(({ personId: _, revision: __, ...goal }) => ({
      ...goal,
      topics: goal.topics.map((topic) => refOf(topic, { handle })),
      readings: (readings.get(goal.id) ?? []).map(({ day, value }) => ({ day, value })),
      reviews: (reviews.get(goal.id) ?? []).map(({ goal: ___, ...review }) => review),
      was: (was.get(goal.id) ?? []).map(({ changedOn, because, state }) => ({
        changedOn,
        because,
        state: { ...state },
      })),
    })),
    room: hoursAWeek === 4 && timeZone === 'UTC' ? null : { hoursAWeek, timeZone },
  }
}

function byGoal<Part extends { goal: GoalId }>(parts: readonly Part[]): Map<GoalId, Part[]> {
  const found = new Map<GoalId, Part[]>()
  for (const part of parts) found.set(part.goal, [...(found.get(part.goal) ?? []), part])
  return found
}

/** Plans the goals of a file against those there are. */
export async function planGoalParts(
  context: Context,
  now: GoalParts,
  file: GoalParts,
  replace: boolean,
): Promise<PartsPlan> {
  const { db, actor } = context
  const whose = { handle: (await whoActs(context)).handle }
  const goals = difference(now.goals, file.goals, ({ id }) => id)
  if (!replace) goals.removed = []
  const room = file.room !== null || replace ? file.room : now.room
  const ids = file.goals.map(({ id }) => id)
  return {
    faults: ids.flatMap((id, index) =>
      ids.indexOf(id) < index
        ? [{ path: ['goals', index], message: 'This id stands twice in the file.' }]
        : [],
    ),
    changes: [
      ...changesOf('goal', goals, ({ text }) => text),
      ...changesOf(
        'room',
        difference([{ room: now.room }], [{ room }], () => ''),
        () => 'hours a week',
      ),
    ],
    async apply() {
      await store.deleteGoals(
        db,
        actor,
        goals.removed.map(({ id }) => id),
      )
      for (const goal of [...goals.added, ...goals.changed.map(({ to }) => to)])
        await write(context, goal, whose)
      await putSettings(db, actor, room ?? { hoursAWeek: 4, timeZone: 'UTC' })
    },
  }
}

async function write(
  { db, actor }: Context,
  { readings, reviews, was, topics, ...goal }: GoalEntry,
  whose: Pick<Whose, 'handle'>,
): Promise<void> {
  const before = await store.findGoal(db, actor, goal.id)
  await store.putGoal(db, actor, {
    ...goal,
    personId: actor.personId,
    topics: topics.map((ref) => idOf(ref, whose)),
    revision: Math.max(was.length, before?.revision ?? 0) + 1,
  })
  await store.replaceGoalParts(db, actor, goal.id, { readings, reviews, was })
}
