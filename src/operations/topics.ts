import { closest, distance } from 'fastest-levenshtein'
import * as z from 'zod'
import * as store from '../db/topics.ts'
import { fail } from '../domain/errors.ts'
import { searchTopics } from '../domain/topicSearch.ts'
import { type Topic, type TopicId, TopicMeaning, TopicName } from '../domain/topics.ts'
import { findTopic, type TopicTree, topicTree, wouldClose } from '../domain/topicTree.ts'
import { type Context, command, query } from './operation.ts'
import { whoActs } from './organisations.ts'

/** A topic as people type it: its id, or its name. */
export const TypedTopic = z.string('Name a topic.').trim().min(1, 'Name a topic.').max(200)

export const listTopics = query({
  summary: 'List the topic tree: every kind of work and skill that wants and needs can point at.',
  input: z.object({}),
  async run({ db, actor }) {
    return { topics: await store.listTopics(db, actor) }
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

/**
 * The topic somebody typed, by id or by name.
 *
 * @throws AppError naming the nearest topics when there is none.
 */
export function resolveTopic(tree: TopicTree, typed: string): Topic {
  const name = typed.trim().toLowerCase()
  return (
    findTopic(tree, name as TopicId) ??
    tree.topics.find((topic) => topic.name.toLowerCase() === name) ??
    fail('not_found', unknownTopic(tree, typed))
  )
}

/** What to say of a topic that is not there, with what it may have been meant for. */
export function unknownTopic(tree: TopicTree, typed: string): string {
  const near = misspelt(tree, typed) ?? searchTopics(tree.topics, typed, 2).map(({ id }) => id)
  const meant = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''
  return `There is no topic “${shortened(typed)}”.${meant}`
}

/** The nearest id, when a slip or two of the fingers lead to it. */
function misspelt(tree: TopicTree, typed: string): string[] | undefined {
  const word = typed.toLowerCase().slice(0, 60)
  const near = closest(
    word,
    tree.topics.map((topic) => topic.id),
  )
  return distance(near, word) <= Math.min(2, word.length / 3) ? [near] : undefined
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** The word a topic gets from its name: `Cost of build minutes` becomes `cost-of-build-minutes`. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
  return slug || `topic-${codeOf(name)}`
}

/** A name in a script without Latin letters still gets a short word, always the same one. */
function codeOf(name: string): string {
  let code = 0
  for (const character of name) code = (code * 31 + character.codePointAt(0)!) % 0xffffffff
  return code.toString(36)
}

async function topicToChange(context: Context, typed: string): Promise<store.OwnedTopic> {
  const topics = await store.listTopics(context.db, context.actor)
  const { id } = resolveTopic(topicTree(topics), typed)
  return topics.find((topic) => topic.id === id)!
}

async function save({ db, actor }: Context, topic: store.OwnedTopic): Promise<Topic> {
  if (!(await store.updateTopic(db, actor, topic)))
    fail('conflict', `${topic.name} was changed meanwhile, or is not yours to change. Look again.`)
  const { ownerId: _, revision: __, ...saved } = topic
  return saved
}
