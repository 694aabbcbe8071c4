import { listOpportunities } from '../../db/sweetSpot/opportunities.ts'
import { listWantStates } from '../../db/sweetSpot/wants.ts'
import { opportunitiesInOverlap } from '../../domain/sweetSpot/suggestionOrder.ts'
import { sweetSpot } from '../../domain/sweetSpot/sweetSpot.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import { asToday, idToday, type TopicTree } from '../../domain/topics/topicTree.ts'
import type { Context } from '../operation.ts'
import { countingNeeds } from './countingNeeds.ts'

/** The actor's sweet spot of today, and the open opportunities that lie in it. */
export async function presentSpot(context: Context, tree: TopicTree) {
  const { db, actor, today } = context
  const wants = (await listWantStates(db, actor, actor.personId))
    .filter(({ until }) => until === null)
    .map((want) => asToday(tree, want))
  const needs = await countingNeeds(context, tree)
  const spot = sweetSpot(tree, wants, needs)
  const open = (await listOpportunities(db, actor))
    .filter(({ status, ends }) => status === 'open' && (ends === null || ends >= today))
    .map((each) => ({ ...each, topics: topicsToday(tree, each.topics) }))
  const fitting = opportunitiesInOverlap(spot, open)
  return {
    ...{ spot, wants, needs },
    open: fitting.map(({ opportunity, topics }) => ({ ...opportunity, topics })),
  }
}

/** Topics as they are called today, each once. */
export function topicsToday(tree: TopicTree, topics: readonly TopicId[]): TopicId[] {
  return [...new Set(topics.map((topic) => idToday(tree, topic)))]
}
