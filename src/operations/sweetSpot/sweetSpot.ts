import * as z from 'zod'
import { findPersonByHandle } from '../../db/people/organisations.ts'
import { findSettings, putNeedsInView } from '../../db/people/personSettings.ts'
import { listValues } from '../../db/reflect/values.ts'
import { type PersonWants, wantsByPerson } from '../../db/sweetSpot/wants.ts'
import { fail } from '../../domain/base/errors.ts'
import { Handle } from '../../domain/people/people.ts'
import { demand } from '../../domain/sweetSpot/acceptance.ts'
import { beliefGaps } from '../../domain/sweetSpot/beliefs.ts'
import { type Need, NeedsInView } from '../../domain/sweetSpot/needs.ts'
import { needsInView } from '../../domain/sweetSpot/needsInView.ts'
import { meet } from '../../domain/sweetSpot/shares.ts'
import { opportunitiesInOverlap } from '../../domain/sweetSpot/suggestionOrder.ts'
import { sweetSpot } from '../../domain/sweetSpot/sweetSpot.ts'
import { type Widening, widenings } from '../../domain/sweetSpot/widenings.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import type { TopicTree } from '../../domain/topics/topicTree.ts'
import { type Context, command, query } from '../operation.ts'
import { whoActs } from '../people/organisations.ts'
import { loadTree, withoutOwner } from '../topics/topics.ts'
import { needsInForce } from './countingNeeds.ts'
import { historyOf, monthsShown, stated } from './stated.ts'

export const showSweetSpot = query({
  summary:
    'Show where what you want and what the organisation needs overlap: counts, the two coverages, ' +
    'the lists, the best widenings, opportunities, and how it went over time.',
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
    const seen = needsInView(needs, all.view)
    const spot = sweetSpot(tree, wants, seen)
    const widened = widenings(tree, wants, seen)
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
      /** Every need in force; the spot is of those in view. */
      needs,
      view: all.view,
      plannedNeeds: all.plannedNeeds,
      /** Open and taken ones that have not ended. */
      opportunities,
      values: person.id === actor.personId ? await listValues(db, actor) : [],
      spot,
      widenings: widened,
      beliefGaps: beliefGaps(wants, needs),
      fitting: opportunitiesInOverlap(spot, open).map(({ opportunity, ...fit }) => ({
        opportunity: opportunity.id,
        ...fit,
      })),
      history: historyOf(all, today, months),
      names: namesOf(tree, [...wants, ...needs, ...topicsOf(widened)]),
      topics: withTopics ? topics.map(withoutOwner) : [],
      topicsVersion: all.topicsVersion,
      needsVersion: all.needsVersion,
    }
  },
})

export const setNeedsInView = command({
  summary:
    'Choose which needs your sweet spot is about: your team’s and the organisation’s, or all.',
  input: z.object({ needs: NeedsInView }),
  async run({ db, actor }, { needs }) {
    await putNeedsInView(db, actor, needs)
    return { needs }
  },
})

export const listSweetSpots = query({
  summary:
    'Show the two coverages of each person who shared wants with you, over their team’s needs or ' +
    'the whole company’s as you chose, by handle. Never ordered by coverage: this is no ranking.',
  input: z.object({
    after: z.string().max(60).default(''),
    limit: z.int().min(1).max(10_000).default(100),
  }),
  async run(context, page) {
    const { db, actor } = context
    const tree = await loadTree(context)
    const needs = await needsInForce(context, tree)
    const { needsInView: view } = await findSettings(db, actor)
    const neededBy = demandByTeams(tree, needs, view)
    const people = await wantsByPerson(db, actor, page)
    return { people: people.map((person) => summaryOf(tree, neededBy(person.teams), person)) }
  },
})

/** The demand that counts for people of some teams, worked out once for each set of teams. */
function demandByTeams(tree: TopicTree, needs: readonly Need[], view: NeedsInView) {
  const known = new Map<string, Float64Array>()
  return (teams: readonly string[]) => {
    const key = JSON.stringify(teams)
    const needed = known.get(key) ?? demand(tree, needsInView(needs, { needs: view, teams }))
    known.set(key, needed)
    return needed
  }
}

function summaryOf(tree: TopicTree, needed: Float64Array, person: PersonWants) {
  const wishes = person.topics.map((topic, index) => ({
    topic,
    enthusiasm: person.enthusiasms[index] ?? 0,
    flexibility: person.flexibilities[index] ?? 0,
  }))
  const { coverageOfWant, coverageOfNeed } = meet(tree, wishes, needed)
  return { handle: person.handle, name: person.name, coverageOfWant, coverageOfNeed }
}

async function findPerson(context: Context, handle: Handle) {
  return (
    (await findPersonByHandle(context.db, context.actor, handle)) ??
    fail('not_found', `Nobody here has the handle ${handle}.`)
  )
}

/** The topics that widenings speak of, besides wants and needs. */
function topicsOf(widened: readonly Widening[]): { topic: TopicId }[] {
  return widened.flatMap(({ change }) =>
    change.kind === 'flexibility' ? [{ topic: change.reaches }] : [],
  )
}

/** Names of the topics that an answer speaks of, so that it can be read without the tree. */
function namesOf(tree: TopicTree, pointing: readonly { topic: string }[]): Record<string, string> {
  const asked = new Set(pointing.map((each) => each.topic))
  return Object.fromEntries(
    [...tree.indexOf]
      .filter(([id]) => asked.has(id))
      .map(([id, index]) => [id, tree.topics[index]?.name ?? id]),
  )
}
