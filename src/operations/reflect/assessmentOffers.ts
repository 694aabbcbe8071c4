import { listShown } from '../../db/ladders/shownExpectations.ts'
import { listGists, listWorkedEntries } from '../../db/log/evidenceGists.ts'
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
import type { SweetSpot } from '../../domain/sweetSpot/sweetSpot.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import { ancestors, findTopic, type TopicTree } from '../../domain/topics/topicTree.ts'
import { targetLevelOf } from '../ladders/targetLevel.ts'
import type { Context } from '../operation.ts'
import { presentSpot, topicsToday } from '../sweetSpot/presentSpot.ts'
import { loadTree } from '../topics/topics.ts'

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
