import * as z from 'zod'
import { listShown } from '../../db/ladders/shownExpectations.ts'
import { listTitles } from '../../db/ladders/titles.ts'
import { findAllEvidence } from '../../db/log/evidence.ts'
import { listValues } from '../../db/reflect/values.ts'
import type { LadderId } from '../../domain/base/id.ts'
import { foldedWords } from '../../domain/base/words.ts'
import {
  activitiesForInterests,
  activitiesForValues,
  type Interest,
} from '../../domain/reflect/activitySuggestions.ts'
import { type Circle, ikigai } from '../../domain/reflect/ikigai.ts'
import { reachOf } from '../../domain/sweetSpot/acceptance.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import { findTopic, indexIn, type TopicTree } from '../../domain/topics/topicTree.ts'
import { ladderOf } from '../ladders/ladders.ts'
import { placeToday } from '../ladders/titles.ts'
import { type Context, query } from '../operation.ts'
import { presentSpot, topicsToday } from '../sweetSpot/presentSpot.ts'
import { loadTree } from '../topics/topics.ts'
import { topicsWorkedOn } from './assessmentOffers.ts'

/** Why a topic is in a circle. */
interface Reason {
  topic: TopicId
  because: string
}

export const showIkigai = query({
  summary:
    'Show four circles: what you love (wants), what you’re good at (entries), what’s needed ' +
    '(needs) and what you’re paid for (title and level), and where they overlap.',
  input: z.object({}),
  async run(context) {
    const tree = await loadTree(context)
    const { wants, needs } = await presentSpot(context, tree)
    const strengths = (await topicsWorkedOn(context, tree)).filter(({ isStrength }) => isStrength)
    const paid = await topicsPaidFor(context, tree)
    const reasons: Record<Circle, Reason[]> = {
      love: wants
        .filter(({ enthusiasm }) => enthusiasm > 0)
        .map(({ topic }) => ({ topic, because: 'you want it' })),
      goodAt: strengths.map(({ topic, entries, forOthers }) => ({
        topic,
        because: `${entries.length} entries in 12 months, ${forOthers} of them for others`,
      })),
      needed: needs.map(({ topic, priority }) => ({ topic, because: `the need is ${priority}` })),
      paidFor: paid.reasons,
    }
    const setOf = (circle: Circle) => new Set(reasons[circle].map(({ topic }) => topic))
    return {
      reasons,
      title: paid.title,
      regions: ikigai(tree, {
        love: setOf('love'),
        goodAt: setOf('goodAt'),
        needed: setOf('needed'),
        paidFor: setOf('paidFor'),
      }),
    }
  },
})

/** The kinds of work that the present title and level speak of, and that entries show for it. */
async function topicsPaidFor(context: Context, tree: TopicTree) {
  const { db, actor } = context
  const titles = await listTitles(db, actor)
  const title = titles.at(-1)?.title ?? null
  const reasons: Reason[] = []
  const add = (topics: readonly TopicId[], because: string) => {
    for (const topic of topics)
      if (!reasons.some((each) => each.topic === topic)) reasons.push({ topic, because })
  }
  if (title === null) return { title, reasons }
  add(topicsNamedIn(tree, title), `your title is ${title}`)
  const place = await placeToday(context, titles)
  if (!place) return { title, reasons }
  const id = place.ladder.id as LadderId
  const { ladder } = await ladderOf(context, id)
  const asked = ladder.expectations.filter(({ level }) => level === place.level.id)
  for (const { text } of asked)
    add(topicsNamedIn(tree, text), `${place.level.name} expects: “${text.slice(0, 120)}”`)
  const ids = new Set(asked.map((each) => each.id))
  const shown = (await listShown(db, actor, id)).filter(({ expectation }) => ids.has(expectation))
  const entries = await findAllEvidence(
    db,
    actor,
    shown.map(({ evidence }) => evidence),
  )
  for (const { topics, text } of entries)
    add(
      topicsToday(tree, topics).filter((topic) => tree.indexOf.has(topic)),
      `“${text.slice(0, 80)}” is evidence for ${place.level.name}`,
    )
  return { title, reasons }
}

/** Names so short are words of the language too, and must be written as they are: Go. */
const shortest = 3

/** The topics whose name stands in a text, as whole words. */
function topicsNamedIn(tree: TopicTree, text: string): TopicId[] {
  const folded = ` ${foldedWords(text).join(' ')} `
  const exact = ` ${text.split(/[^\p{L}\p{N}]+/u).join(' ')} `
  return tree.topics
    .filter(({ name }) =>
      name.length <= shortest
        ? exact.includes(` ${name} `)
        : folded.includes(` ${foldedWords(name).join(' ')} `),
    )
    .map(({ id }) => id)
}

export const suggestActivities = query({
  summary:
    'Suggest activities and opportunities from your wants and values, each with its reason, and ' +
    'whether the company needs it or it is for the joy of it.',
  input: z.object({}),
  async run(context) {
    const { db, actor } = context
    const tree = await loadTree(context)
    return {
      interests: activitiesForInterests(await interestsOf(context, tree)),
      values: activitiesForValues(await listValues(db, actor)),
    }
  },
})

/** Nearer than this a want reaches a topic: at least half as gladly as the thing itself. */
const near = 0.5

async function interestsOf(context: Context, tree: TopicTree): Promise<Interest[]> {
  const { wants, needs, open } = await presentSpot(context, tree)
  const worked = await topicsWorkedOn(context, tree)
  const nameOf = (topic: TopicId) => findTopic(tree, topic)?.name ?? topic
  return wants
    .filter(({ enthusiasm }) => enthusiasm > 0)
    .map((want) => {
      const reach = reachOf(tree, want)
      const isNear = (topic: TopicId) =>
        reach[indexIn(tree, topic)]! >= near * Math.max(want.enthusiasm, Number.EPSILON)
      return {
        topic: want.topic,
        name: nameOf(want.topic),
        enthusiasm: want.enthusiasm,
        open: open.filter(({ topics }) => topics.some(isNear)).map(({ title }) => title),
        needs: needs
          .filter(({ topic }) => isNear(topic))
          .map(({ topic, priority }) => ({ name: nameOf(topic), priority })),
        entries: worked.find(({ topic }) => topic === want.topic)?.entries.length ?? 0,
      }
    })
}
