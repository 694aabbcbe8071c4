import { listShown } from '../../db/ladders/shownExpectations.ts'
import { listGists, listWorkedEntries } from '../../db/log/evidenceGists.ts'
import { listNeedStates } from '../../db/sweetSpot/needs.ts'
import { listOpportunities } from '../../db/sweetSpot/opportunities.ts'
import { listWantStates } from '../../db/sweetSpot/wants.ts'
import { workedTopics } from '../../domain/log/workedTopics.ts'
import {
  type AssessmentOffer,
  type LadderGap,
  mostOffers,
  type NearNeed,
  type OpenChance,
  opportunitiesOffered,
  strengthsOffered,
} from '../../domain/reflect/assessmentOffers.ts'
import { monthsLater } from '../../domain/reflect/reflectionPace.ts'
import { isCalledFor, isNeededOn } from '../../domain/sweetSpot/periods.ts'
import { opportunitiesInOverlap } from '../../domain/sweetSpot/suggestionOrder.ts'
import { type SweetSpot, sweetSpot } from '../../domain/sweetSpot/sweetSpot.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import { ancestors, asToday, findTopic, type TopicTree } from '../../domain/topics/topicTree.ts'
import { targetLevelOf } from '../ladders/targetLevel.ts'
import type { Context } from '../operation.ts'
import { loadTree } from '../topics/topics.ts'
import { topicsToday } from './energy.ts'

/** What was done longer ago is no strength of today. */
const monthsWorked = 12
const mostEntries = 5000

/** The suggestions for an assessment, each with its reason. */
export async function offersFor(context: Context): Promise<AssessmentOffer[]> {
  const tree = await loadTree(context)
  const nameOf = (topic: TopicId) => findTopic(tree, topic)?.name ?? topic
  const branchOf = (topic: TopicId) => ancestors(tree, topic)[0]?.id ?? topic
  const { spot, needs, open } = await presentSpot(context, tree)
  return [
    ...strengthsOffered(await topicsWorkedOn(context, tree), nameOf, branchOf),
    ...opportunitiesOffered(
      open.map(({ title, topics }): OpenChance => ({ title, topics: topics.map(nameOf) })),
      nearNeeds(spot, needs, nameOf),
      await ladderGaps(context),
    ),
  ]
}

/** The kinds of work in a year of the actor's log. */
export async function topicsWorkedOn({ db, actor, today }: Context, tree: TopicTree) {
  const from = monthsLater(today, -monthsWorked)
  const entries = await listWorkedEntries(db, actor, { from, most: mostEntries })
  const known = entries.map((entry) => ({
    ...entry,
    topics: topicsToday(tree, entry.topics).filter((topic) => tree.indexOf.has(topic)),
  }))
  return workedTopics(known)
}

/** The actor's sweet spot of today, and the open opportunities that lie in it. */
export async function presentSpot({ db, actor, today }: Context, tree: TopicTree) {
  const wants = (await listWantStates(db, actor, actor.personId))
    .filter(({ until }) => until === null)
    .map((want) => asToday(tree, want))
  const needs = (await listNeedStates(db, actor))
    .filter((need) => isNeededOn(need, today) && isCalledFor(need))
    .map((need) => asToday(tree, need))
  const spot = sweetSpot(tree, wants, needs)
  const open = (await listOpportunities(db, actor))
    .filter(({ status, ends }) => status === 'open' && (ends === null || ends >= today))
    .map((each) => ({ ...each, topics: topicsToday(tree, each.topics) }))
  const fitting = opportunitiesInOverlap(spot, open)
  return {
    spot,
    wants,
    needs,
    open: fitting.map(({ opportunity, topics }) => ({ ...opportunity, topics })),
  }
}

function nearNeeds(
  { bothWin }: Pick<SweetSpot, 'bothWin'>,
  needs: readonly { topic: TopicId; priority: string }[],
  nameOf: (topic: TopicId) => string,
): NearNeed[] {
  return bothWin.flatMap(({ topic, via }) => {
    const need = needs.find((each) => each.topic === topic)
    if (!need || !via) return []
    const { steps } = via
    return [{ need: nameOf(topic), priority: need.priority, want: nameOf(via.topic), steps }]
  })
}

/** Sentences of the level one aims at for which nothing of a year is logged. */
async function ladderGaps(context: Context): Promise<LadderGap[]> {
  const aim = await targetLevelOf(context, {})
  if (!aim) return []
  const { db, actor, today } = context
  const from = monthsLater(today, -monthsWorked)
  const recent = await listGists(db, actor, { from, to: today, most: mostEntries })
  const known = new Set(recent.map(({ id }) => id))
  const shown = (await listShown(db, actor, aim.id)).filter(({ evidence }) => known.has(evidence))
  const covered = new Set(shown.map(({ expectation }) => expectation))
  return aim.ladder.expectations
    .filter(({ id, level }) => level === aim.level.id && !covered.has(id))
    .slice(0, mostOffers)
    .map(({ text }) => ({ text, level: aim.level.name }))
}
