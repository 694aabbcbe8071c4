import * as z from 'zod'
import { listWorkedEntries } from '../../db/log/evidenceGists.ts'
import { listNeedStates } from '../../db/sweetSpot/needs.ts'
import { energyPicture, enoughFelt } from '../../domain/log/energy.ts'
import { monthsLater } from '../../domain/reflect/reflectionPace.ts'
import { isCalledFor, isNeededOn } from '../../domain/sweetSpot/periods.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import { idToday, type TopicTree } from '../../domain/topics/topicTree.ts'
import { type Context, query } from '../operation.ts'
import { loadTree } from '../topics/topics.ts'

/** Older ratings say little about today. */
const monthsFelt = 12
const mostEntries = 5000

export const showEnergy = query({
  summary:
    'Show which topics energise or drain you, from the rated entries of the last 12 months, and ' +
    'which of them are needed. A topic needs 3 rated entries.',
  input: z.object({}),
  async run(context) {
    const { db, actor, today } = context
    const tree = await loadTree(context)
    const from = monthsLater(today, -monthsFelt)
    const entries = await listWorkedEntries(db, actor, { from, most: mostEntries })
    const felt = entries.map((entry) => ({ ...entry, topics: topicsToday(tree, entry.topics) }))
    return {
      from,
      enough: enoughFelt,
      felt: felt.filter(({ energy }) => energy !== null).length,
      logged: felt.length,
      ...energyPicture(felt, await topicsNeeded(context, tree)),
    }
  },
})

/** The topics that something is needed on today. */
async function topicsNeeded({ db, actor, today }: Context, tree: TopicTree): Promise<Set<TopicId>> {
  const needs = await listNeedStates(db, actor)
  const now = needs.filter((need) => isNeededOn(need, today) && isCalledFor(need))
  return new Set(now.map(({ topic }) => idToday(tree, topic)))
}

/** Topics as they are called today, each once. */
export function topicsToday(tree: TopicTree, topics: readonly TopicId[]): TopicId[] {
  return [...new Set(topics.map((topic) => idToday(tree, topic)))]
}
