import * as parts from '../../db/goals/goalParts.ts'
import { deleteGoals, listGoals, putGoals } from '../../db/goals/goals.ts'
import { findSettings, putSettings } from '../../db/people/personSettings.ts'
import { changesOf, difference } from '../../domain/base/changes.ts'
import type { GoalId } from '../../domain/base/id.ts'
import type { GoalEntry, GoalParts } from '../../domain/files/goalFile.ts'
import { goalsAreFull, mostGoals } from '../../domain/goals/goals.ts'
import type { Fault } from '../../readers/record/faults.ts'
import type { Context } from '../operation.ts'
import { whoActs } from '../people/organisations.ts'
import type { PartsPlan } from './reflectionParts.ts'
import { idOf, refOf, type Whose } from './topicEntries.ts'

/** The acting person's goals with all that hangs on them, as a file has them. */
export async function goalParts(context: Context): Promise<GoalParts> {
  const { db, actor } = context
  const { handle } = await whoActs(context)
  const readings = byGoal(await parts.listReadings(db, actor))
  const reviews = byGoal(await parts.listReviews(db, actor))
  const was = byGoal(await parts.listAllEarlierGoals(db, actor))
  const { hoursAWeek, timeZone } = await findSettings(db, actor)
  const goals = (await listGoals(db, actor)).toReversed()
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
    settings: hoursAWeek === 4 && timeZone === null ? null : { hoursAWeek, timeZone },
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
  const settings = file.settings !== null || replace ? file.settings : now.settings
  return {
    faults: [
      ...faultsIn(file.goals),
      ...tooMany(now.goals.length + goals.added.length - goals.removed.length),
    ],
    changes: [
      ...changesOf('goal', goals, ({ text }) => text),
      ...changesOf(
        'settings',
        difference([{ settings: now.settings }], [{ settings }], () => ''),
        () => 'hours a week',
      ),
    ],
    async apply() {
      await deleteGoals(
        db,
        actor,
        goals.removed.map(({ id }) => id),
      )
      await write(context, [...goals.added, ...goals.changed.map(({ to }) => to)], whose)
      await putSettings(db, actor, settings ?? { hoursAWeek: 4, timeZone: null })
    },
  }
}

function faultsIn(goals: GoalParts['goals']): Fault[] {
  const reviews = goals.flatMap((goal) => goal.reviews.map(({ id }) => id))
  return [
    ...twice(goals.map(({ id }) => id)).map((index) => ({
      path: ['goals', index],
      message: 'This id is listed twice in the file.',
    })),
    ...twice(reviews).map((index) => ({
      path: ['goals'],
      message: `The review ${reviews[index]} is listed twice in the file.`,
    })),
    ...goals.flatMap(({ readings }, index) =>
      twice(readings.map(({ day }) => day)).map((at) => ({
        path: ['goals', index, 'readings', at],
        message: 'This goal was read on this day already. Keep one of the two.',
      })),
    ),
  ]
}

/** Places of what stood before. */
function twice(keys: readonly string[]): number[] {
  const seen = new Set<string>()
  return keys.flatMap((key, index) => {
    if (seen.has(key)) return [index]
    seen.add(key)
    return []
  })
}

function tooMany(count: number): Fault[] {
  return count > mostGoals ? [{ path: ['goals'], message: goalsAreFull }] : []
}

async function write(
  { db, actor }: Context,
  entries: readonly GoalEntry[],
  whose: Pick<Whose, 'handle'>,
): Promise<void> {
  const revisions = new Map((await listGoals(db, actor)).map(({ id, revision }) => [id, revision]))
  const goals = entries.map(({ readings: _, reviews: __, was, topics, ...goal }) => ({
    ...goal,
    personId: actor.personId,
    topics: topics.map((ref) => idOf(ref, whose)),
    revision: Math.max(was.length, revisions.get(goal.id) ?? 0) + 1,
  }))
  await putGoals(db, actor, goals)
  await parts.replaceGoalParts(db, actor, entries)
}
