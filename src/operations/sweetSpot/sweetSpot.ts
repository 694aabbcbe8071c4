import * as z from 'zod'
import { findPersonByHandle } from '../../db/people/organisations.ts'
import { findSettings } from '../../db/people/personSettings.ts'
import { listValues } from '../../db/reflect/values.ts'
import { listNeedStates } from '../../db/sweetSpot/needs.ts'
import { type PersonWants, wantsByPerson } from '../../db/sweetSpot/wants.ts'
import { fail } from '../../domain/base/errors.ts'
import { Handle } from '../../domain/people/people.ts'
import { acceptance, demand } from '../../domain/sweetSpot/acceptance.ts'
import { beliefGaps } from '../../domain/sweetSpot/beliefs.ts'
import { isNeededOn } from '../../domain/sweetSpot/periods.ts'
import { opportunitiesInOverlap } from '../../domain/sweetSpot/suggestionOrder.ts'
import { coverages, sizes, sweetSpot } from '../../domain/sweetSpot/sweetSpot.ts'
import { widenings } from '../../domain/sweetSpot/widenings.ts'
import type { TopicTree } from '../../domain/topics/topicTree.ts'
import { type Context, query } from '../operation.ts'
import { whoActs } from '../people/organisations.ts'
import { loadTree, withoutOwner } from '../topics/topics.ts'
import { historyOf, monthsShown, stated } from './stated.ts'

export const showSweetSpot = query({
  summary:
    'Show where what you want and what the organisation needs overlap: the two coverages, the ' +
    'three regions, the best widenings, opportunities, and how it went over time.',
  input: z.object({
    person: Handle.optional().describe('Somebody who shared wants with you; you when left out.'),
    withTopics: z.boolean().default(false).describe('Send the whole topic tree along.'),
    months: z.int().min(0).max(60).default(monthsShown).describe('How far back the history goes.'),
  }),
  async run(context, { person: handle, withTopics, months }) {
    const { db, actor, today } = context
    const me = await whoActs(context)
    const person = handle === undefined ? me : await findPerson(context, handle)
    const all = await stated(context, person.id)
    const { topics, tree, needs, opportunities } = all
    const wants = all.wantStates.filter((want) => want.until === null)
    const open = opportunities.filter(({ status }) => status === 'open')
    const spot = sweetSpot(tree, wants, needs)
    return {
      today,
      /** In which today is counted; of the device that asks, unless the person chose one. */
      timeZone: context.timeZone,
      followsDevice: (await findSettings(db, actor)).timeZone === null,
      person: { handle: person.handle, name: person.name },
      mine: person.id === actor.personId,
      organisation: me.organisation,
      role: me.role,
      wants,
      needs,
      plannedNeeds: all.plannedNeeds,
      /** Open and taken ones that have not ended. */
      opportunities,
      values: person.id === actor.personId ? await listValues(db, actor) : [],
      spot,
      widenings: widenings(tree, wants, needs),
      beliefGaps: beliefGaps(wants, needs),
      fitting: opportunitiesInOverlap(spot, open).map(({ opportunity, ...fit }) => ({
        opportunity: opportunity.id,
        ...fit,
      })),
      history: historyOf(all, today, months),
      names: namesOf(tree, [...wants, ...needs, ...spot.bothWin]),
      topics: withTopics ? topics.map(withoutOwner) : [],
      topicsVersion: all.topicsVersion,
      needsVersion: all.needsVersion,
    }
  },
})

export const listSweetSpots = query({
  summary:
    'Show the two coverages of each person who shared wants with you, by handle, a page at a ' +
    'time. Never ordered by coverage: this is no ranking.',
  input: z.object({
    after: z.string().max(60).default(''),
    limit: z.int().min(1).max(10_000).default(100),
  }),
  async run(context, page) {
    const { db, actor, today } = context
    const tree = await loadTree(context)
    const needs = (await listNeedStates(db, actor)).filter((need) => isNeededOn(need, today))
    const needed = demand(tree, needs)
    const people = await wantsByPerson(db, actor, page)
    return { people: people.map((person) => summaryOf(tree, needed, person)) }
  },
})

function summaryOf(tree: TopicTree, needed: Float64Array, person: PersonWants) {
  const wishes = person.topics.map((topic, index) => ({
    topic,
    enthusiasm: person.enthusiasms[index]!,
    flexibility: person.flexibilities[index]!,
  }))
  const all = sizes(acceptance(tree, wishes).of, needed)
  return { handle: person.handle, name: person.name, ...all, ...coverages(all) }
}

async function findPerson(context: Context, handle: Handle) {
  return (
    (await findPersonByHandle(context.db, context.actor, handle)) ??
    fail('not_found', `Nobody here has the handle ${handle}.`)
  )
}

/** Names of the topics that an answer speaks of, so that it can be read without the tree. */
function namesOf(tree: TopicTree, pointing: readonly { topic: string }[]): Record<string, string> {
  const asked = new Set(pointing.map((each) => each.topic))
  return Object.fromEntries(
    [...tree.indexOf]
      .filter(([id]) => asked.has(id))
      .map(([id, index]) => [id, tree.topics[index]!.name]),
  )
}
