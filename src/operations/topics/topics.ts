import * as z from 'zod'
import * as store from '../../db/topics/topics.ts'
import { fail } from '../../domain/base/errors.ts'
import { searchTopics } from '../../domain/topics/topicSearch.ts'
import { type Topic, type TopicId, TopicMeaning, TopicName } from '../../domain/topics/topics.ts'
import { type TopicTree, topicTree, wouldClose } from '../../domain/topics/topicTree.ts'
import { contentHash } from '../contentHash.ts'
import { type Context, command, query } from '../operation.ts'
import { requireLead, whoActs } from '../people/organisations.ts'
import { resolveTopic, slugOf, TypedTopic } from './topicNames.ts'

export const listTopics = query({
  summary:
    'List the topic tree: every kind of work and skill that wants and needs can point at. The ' +
    'version changes with any topic.',
  input: z.object({}),
  async run({ db, actor }) {
    const topics = await store.listTopics(db, actor)
    return { version: contentHash(topics), topics }
  },
})

export const findTopics = query({
  summary: 'Find topics by a few letters of their name or meaning, the best fit first.',
  input: z.object({ typed: z.string().max(200), limit: z.int().min(1).max(50).default(10) }),
  async run(context, { typed, limit }) {
    const { topics } = await loadTree(context)
    return { topics: searchTopics(topics, typed, limit) }
  },
})

export const addTopic = command({
  summary: 'Add a topic, for yourself alone or (as a lead) for the organisation.',
  input: z.object({
    name: TopicName,
    meaning: TopicMeaning,
    parent: TypedTopic.nullable().default(null),
    mine: z.boolean('mine is true or false.').default(false),
  }),
  async run(context, { name, meaning, parent, mine }) {
    if (!mine) await requireLead(context)
    const tree = await loadTree(context)
    const { handle } = await whoActs(context)
    const slug = slugOf(name)
    const id = (mine ? `${handle}/${slug}` : slug) as TopicId
    if (tree.indexOf.has(id)) fail('conflict', `There is a topic ${id} already.`)
    const topic: Topic = {
      id,
      name,
      meaning,
      parent: parent === null ? null : resolveTopic(tree, parent).id,
      mergedInto: null,
    }
    const ownerId = mine ? context.actor.personId : null
    await store.putTopics(context.db, context.actor, [{ ...topic, ownerId }])
    return topic
  },
})

export const changeTopic = command({
  summary: 'Give a topic another name or meaning. Whatever points at it stays.',
  input: z.object({
    topic: TypedTopic,
    name: TopicName.optional(),
    meaning: z.string().trim().max(200).optional(),
  }),
  async run(context, { topic, name, meaning }) {
    const found = await topicToChange(context, topic)
    return save(context, {
      ...found,
      name: name ?? found.name,
      meaning: meaning ?? found.meaning,
    })
  },
})

export const moveTopic = command({
  summary: 'Move a topic, with all below it, under another one or to the top.',
  input: z.object({ topic: TypedTopic, parent: TypedTopic.nullable() }),
  async run(context, { topic, parent }) {
    await store.lockTree(context.db, context.actor)
    const tree = await loadTree(context)
    const moved = await topicToChange(context, topic)
    const under = parent === null ? null : resolveTopic(tree, parent)
    if (under && wouldClose(tree, moved.id, under.id))
      fail('invalid', `${under.name} lies under ${moved.name}, so ${moved.name} cannot move there.`)
    if (moved.ownerId === null && under?.id.includes('/'))
      fail(
        'invalid',
        `${under.name} is one person’s own topic; nothing of the organisation’s can move under it.`,
      )
    return save(context, { ...moved, parent: under?.id ?? null })
  },
})

export const mergeTopics = command({
  summary: 'Merge a topic into another. Whatever pointed at it means the other from now on.',
  input: z.object({ from: TypedTopic, into: TypedTopic }),
  async run(context, { from, into }) {
    await store.lockTree(context.db, context.actor)
    const tree = await loadTree(context)
    const merged = await topicToChange(context, from)
    const kept = resolveTopic(tree, into)
    if (wouldClose(tree, merged.id, kept.id))
      fail('invalid', `${kept.name} lies under ${merged.name}. Merge the other way round.`)
    if (merged.ownerId === null && kept.id.includes('/'))
      fail('invalid', `${kept.name} is one person’s own topic; merge the other way round.`)
    return save(context, { ...merged, mergedInto: kept.id })
  },
})

/** The tree as the actor sees it. */
export async function loadTree({ db, actor }: Pick<Context, 'db' | 'actor'>): Promise<TopicTree> {
  return topicTree(await store.listTopics(db, actor))
}

async function topicToChange(context: Context, typed: string): Promise<store.OwnedTopic> {
  const topics = await store.listTopics(context.db, context.actor)
  const { id } = resolveTopic(topicTree(topics), typed)
  const topic = topics.find((each) => each.id === id)
  if (!topic) return fail('not_found', `There is no topic ${id} any more.`)
  if (topic.ownerId === null) await requireLead(context)
  return topic
}

async function save({ db, actor }: Context, topic: store.OwnedTopic): Promise<Topic> {
  if (!(await store.updateTopic(db, actor, topic)))
    fail('conflict', `${topic.name} was changed in the meantime. Reload to see it as it is now.`)
  return withoutOwner(topic)
}

/** A topic without what only an editor of the tree must know. */
export function withoutOwner({ ownerId: _, revision: __, ...topic }: store.OwnedTopic): Topic {
  return topic
}

/** Topics by their ids, each once. */
export async function topicsNamed(context: Context, typed: readonly string[]): Promise<TopicId[]> {
  if (typed.length === 0) return []
  const tree = await loadTree(context)
  return [...new Set(typed.map((each) => resolveTopic(tree, each).id))]
}
