import * as z from 'zod'
import * as store from '../../db/topics/topics.ts'
import { fail } from '../../domain/base/errors.ts'
import { withWordsOf } from '../../domain/topics/relatedTopics.ts'
import { wouldClose } from '../../domain/topics/topicTree.ts'
import { command } from '../operation.ts'
import { resolveTopic, TypedTopic } from './topicNames.ts'
import { loadTree, ownedTopic, save, topicToChange } from './topics.ts'

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
  summary:
    'Merge a topic into another, which gets its names and links. Whatever pointed at it ' +
    'means the other from now on.',
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
    const owned = await ownedTopic(context, kept.id)
    if (owned.ownerId === merged.ownerId) await save(context, withWordsOf(tree, owned, merged))
    return save(context, { ...merged, mergedInto: kept.id })
  },
})
