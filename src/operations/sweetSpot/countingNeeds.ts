import { teamsOf } from '../../db/people/organisations.ts'
import { findSettings } from '../../db/people/personSettings.ts'
import { listNeedStates } from '../../db/sweetSpot/needs.ts'
import type { PersonId } from '../../domain/base/id.ts'
import type { Need } from '../../domain/sweetSpot/needs.ts'
import { needsInView, type View } from '../../domain/sweetSpot/needsInView.ts'
import { isCalledFor, isNeededOn } from '../../domain/sweetSpot/periods.ts'
import { asToday, type TopicTree } from '../../domain/topics/topicTree.ts'
import type { Context } from '../operation.ts'

/** Which needs the actor looks at, with the teams of the person they look at. */
export async function viewOf({ db, actor }: Context, person: PersonId): Promise<View> {
  const { needsInView: needs } = await findSettings(db, actor)
  return { needs, teams: await teamsOf(db, actor, person) }
}

/**
 * The needs that count for the actor wherever wants, goals or strengths are held against needs:
 * in force on the day, called for, and in view. Topics are named as they are today.
 */
export async function countingNeeds(
  context: Context,
  tree: TopicTree,
  day = context.today,
): Promise<Need[]> {
  const view = await viewOf(context, context.actor.personId)
  return needsInView(await needsInForce(context, tree, day), view)
}

/** Every need that calls for something on a day, whoever’s it is. */
export async function needsInForce(
  { db, actor, today }: Context,
  tree: TopicTree,
  day = today,
): Promise<Need[]> {
  return (await listNeedStates(db, actor))
    .filter((need) => isNeededOn(need, day) && isCalledFor(need))
    .map((need) => asToday(tree, need))
}
