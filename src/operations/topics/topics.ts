import * as z from 'zod'
import * as store from '../../db/topics/topics.ts'
import { fail } from '../../domain/base/errors.ts'
import { searchTopics } from '../../domain/topics/topicSearch.ts'
import {
  type Topic,
  TopicAliases,
  type TopicId,
  TopicMeaning,
  TopicName,
} from '../../domain/topics/topics.ts'
import { type TopicTree, topicTree } from '../../domain/topics/topicTree.ts'
import { contentHash } from '../contentHash.ts'
import { type Context, command, query } from '../operation.ts'
import { requireLead, whoActs } from '../people/organisations.ts'
import { loadTopicIndex } from './topicIndexes.ts'
import { resolveTopic, slugOf, TypedTopic } from './topicNames.ts'
import { aliasesFor, linksFrom, TypedLinks } from './topicWords.ts'

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
  summary:
    'Find topics by the beginnings of words in their names and meanings, or by a sentence that ' +
    'speaks of them, the best fit first.',
  input: z.object({ typed: z.string().max(200), limit: z.int().min(1).max(50).default(10) }),
  async run(context, { typed, limit }) {
    const { tree } = await loadTopicIndex(context)
    return { topics: searchTopics(tree, typed, limit) }
  },
})

export const addTopic = command({
  summary: 'Add a topic, for yourself alone or (as a lead) for the organisation.',
  input: z.object({
    name: TopicName,
    meaning: TopicMeaning,
    aliases: TopicAliases.default([]),
    related: TypedLinks.default([]),
    parent: TypedTopic.nullable().default(null),
    mine: z.boolean('mine is true or false.').default(false),
  }),
  async run(context, { name, meaning, aliases, related, parent, mine }) {
    if (!mine) await requireLead(context)
    const tree = await loadTree(context)
    const { handle } = await whoActs(context)
    const slug = slugOf(name)
    const id = (mine ? `${handle}/${slug}` : slug) as TopicId
    if (tree.indexOf.has(id)) fail('conflict', `There is a topic ${id} already.`)
    const topic: Topic = {
      ...{ id, name, meaning },
      aliases: aliasesFor(tree, id, aliases),
      related: linksFrom(tree, { id, name }, related),
      parent: parent === null ? null : resolveTopic(tree, parent).id,
      mergedInto: null,
    }
    const ownerId = mine ? context.actor.personId : null
    await store.putTopics(context.db, context.actor, [{ ...topic, ownerId }])
    return topic
  },
})

export const changeTopic = command({
  summary:
    'Give a topic another name or meaning, other names people call it, or links to related ' +
    'topics. Whatever points at it stays.',
  input: z.object({
    topic: TypedTopic,
    name: TopicName.optional(),
    meaning: z.string().trim().max(200).optional(),
    aliases: TopicAliases.optional(),
    related: TypedLinks.optional(),
  }),
  async run(context, { topic, name, meaning, aliases, related }) {
    const found = await topicToChange(context, topic)
    const tree = await loadTree(context)
    const links = related && (await relink(context, found, linksFrom(tree, found, related)))
    return save(context, {
      ...found,
      name: name ?? found.name,
      meaning: meaning ?? found.meaning,
      aliases: aliases ? aliasesFor(tree, found.id, aliases) : found.aliases,
      related: links ?? found.related,
    })
  },
})

/** The tree as the actor sees it. */
export async function loadTree({ db, actor }: Pick<Context, 'db' | 'actor'>): Promise<TopicTree> {
  return topicTree(await store.listTopics(db, actor))
}

/** A topic that the actor may change. */
export async function topicToChange(context: Context, typed: string): Promise<store.OwnedTopic> {
  const { id } = resolveTopic(await loadTree(context), typed)
  const topic = await ownedTopic(context, id)
  if (topic.ownerId === null) await requireLead(context)
  return topic
}

/** A topic by its id, with whose it is. */
export async function ownedTopic({ db, actor }: Context, id: TopicId): Promise<store.OwnedTopic> {
  const topics = await store.listTopics(db, actor)
  const found = topics.find((each) => each.id === id)
  return found ?? fail('not_found', `There is no topic ${id} any more.`)
}

/** Leaves links that others have written, takes those away that shall not stay, answers the rest. */
async function relink(
  context: Context,
  { id, ownerId }: store.OwnedTopic,
  wanted: TopicId[],
): Promise<TopicId[]> {
  const topics = await store.listTopics(context.db, context.actor)
  const linking = topics.filter((each) => each.ownerId === ownerId && each.related.includes(id))
  for (const topic of linking)
    if (!wanted.includes(topic.id))
      await save(context, { ...topic, related: topic.related.filter((each) => each !== id) })
  return wanted.filter((each) => !linking.some((topic) => topic.id === each))
}

/** Writes a topic as it shall be now. */
export async function save({ db, actor }: Context, topic: store.OwnedTopic): Promise<Topic> {
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
