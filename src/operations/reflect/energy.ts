import * as z from 'zod'
import { listWorkedEntries } from '../../db/log/evidenceGists.ts'
import { energyPicture, enoughFelt } from '../../domain/log/energy.ts'
import { monthsLater } from '../../domain/reflect/reflectionPace.ts'
import { query } from '../operation.ts'
import { countingNeeds } from '../sweetSpot/countingNeeds.ts'
import { topicsToday } from '../sweetSpot/presentSpot.ts'
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
    const needed = (await countingNeeds(context, tree)).map(({ topic }) => topic)
    return {
      from,
      enough: enoughFelt,
      felt: felt.filter(({ energy }) => energy !== null).length,
      logged: felt.length,
      ...energyPicture(felt, new Set(needed)),
    }
  },
})
