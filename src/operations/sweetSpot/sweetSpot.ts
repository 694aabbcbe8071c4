import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'
import { findPersonByHandle } from '../../db/people/organisations.ts'
import { listValues } from '../../db/reflect/values.ts'
import { listNeedStates } from '../../db/sweetSpot/needs.ts'
import { listOpportunities } from '../../db/sweetSpot/opportunities.ts'
import { listWantStates, type PersonWants, wantsByPerson } from '../../db/sweetSpot/wants.ts'
import { listTopics } from '../../db/topics/topics.ts'
import { Day } from '../../domain/base/day.ts'
import { fail } from '../../domain/base/errors.ts'
import type { PersonId } from '../../domain/base/id.ts'
import { Handle } from '../../domain/people/people.ts'
import { acceptance, demand } from '../../domain/sweetSpot/acceptance.ts'
import { beliefGaps } from '../../domain/sweetSpot/beliefs.ts'
import { history } from '../../domain/sweetSpot/history.ts'
import { isNeededOn } from '../../domain/sweetSpot/periods.ts'
import { opportunitiesInOverlap } from '../../domain/sweetSpot/suggestionOrder.ts'
import { coverages, sizes, sweetSpot } from '../../domain/sweetSpot/sweetSpot.ts'
import { widenings } from '../../domain/sweetSpot/widenings.ts'
import { asToday, idToday, type TopicTree, topicTree } from '../../domain/topics/topicTree.ts'
import { type Context, query } from '../operation.ts'
import { whoActs } from '../people/organisations.ts'
import { loadTree } from '../topics/topics.ts'

export const showSweetSpot = query({
  summary:
    'Show where what you want and what the organisation needs overlap: the two coverages, the ' +
    'three regions, the best widenings, opportunities, and how it went over time.',
  input: z.object({
    person: Handle.optional().describe('Somebody who shared wants with you; you when left out.'),
    withTopics: z.boolean().default(false).describe('Send the whole topic tree along.'),
    months: z.int().min(0).max(60).default(18).describe('How far back the history goes.'),
  }),
  async run(context, { person: handle, withTopics, months }) {
    const { db, actor, today } = context
    const me = await whoActs(context)
    const person = handle === undefined ? me : await findPerson(context, handle)
    const { topics, tree, wantStates, needStates, opportunities } = await stated(context, person.id)
    const wants = wantStates.filter((want) => want.until === null)
    const needs = needStates.filter((need) => isNeededOn(need, today))
    const open = opportunities.filter(({ status }) => status === 'open')
    const spot = sweetSpot(tree, wants, needs)
    return {
      today,
      person: { handle: person.handle, name: person.name },
      mine: person.id === actor.personId,
      organisation: me.organisation,
      role: me.role,
      wants,
      needs,
      /** Declared, but for a later period: they do not count yet. */
      plannedNeeds: needStates.filter(
        ({ until, starts }) => until === null && starts !== null && starts > today,
      ),
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
      history: history(tree, wantStates, needStates, monthStarts(today, months)),
      names: namesOf(tree, [...wants, ...needs, ...spot.bothWin]),
      topics: withTopics ? topics.map(({ ownerId: _, revision: __, ...topic }) => topic) : [],
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

/** What a person and their organisation stated, with every topic named as it is today. */
async function stated({ db, actor, today }: Context, person: PersonId) {
  const topics = await listTopics(db, actor)
  const tree = topicTree(topics)
  const opportunities = await listOpportunities(db, actor)
  return {
    topics,
    tree,
    wantStates: (await listWantStates(db, actor, person)).map((want) => asToday(tree, want)),
    needStates: (await listNeedStates(db, actor)).map((need) => asToday(tree, need)),
    opportunities: opportunities
      .filter(({ ends }) => ends === null || ends >= today)
      .map((each) => ({
        ...each,
        topics: [...new Set(each.topics.map((topic) => idToday(tree, topic)))],
      })),
  }
}

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

/** The first day of each of the months before, and today. */
export function monthStarts(today: Day, months: number): Day[] {
  const first = Temporal.PlainDate.from(today).with({ day: 1 })
  const starts = Array.from({ length: months }, (_, index) =>
    Day.parse(first.subtract({ months: months - 1 - index }).toString()),
  )
  return [...starts.filter((day) => day !== today), today]
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
