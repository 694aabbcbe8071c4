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

/** What was felt longer ago says little about today. */
const monthsFelt = 12
const mostEntries = 5000

export const showEnergy = query({
  summary:
    'Show which kinds of work give you energy and which take it, from the entries of a year that ' +
    'say so, beside what is needed. Fewer than three entries are too early.',
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
