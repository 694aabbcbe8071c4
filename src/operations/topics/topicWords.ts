import * as z from 'zod'
import { fail } from '../../domain/base/errors.ts'
import { holdsOther } from '../../domain/topics/relatedTopics.ts'
import type { Topic, TopicId } from '../../domain/topics/topics.ts'
import type { TopicTree } from '../../domain/topics/topicTree.ts'
import { resolveTopic, TypedTopic } from './topicNames.ts'

/** Topics to link one to, by id or name. */
export const TypedLinks = z.array(TypedTopic).max(50, 'Link a topic to at most 50 others.')

/**
 * The other names of a topic, each once.
 *
 * @throws AppError when one of them is the name of another topic.
 */
export function aliasesFor(tree: TopicTree, id: TopicId, typed: readonly string[]): string[] {
  for (const alias of typed) {
    const other = tree.topics.find(({ name }) => name.toLowerCase() === alias.toLowerCase())
    if (other && other.id !== id)
      fail('invalid', `“${alias}” is the name of another topic. Merge the two instead.`)
  }
  return [...new Map(typed.map((alias) => [alias.toLowerCase(), alias])).values()]
}

/**
 * The ids of the topics a topic is linked to, each once.
 *
 * @throws AppError when one is the topic itself, lies above or below it, or belongs to one person
 *   while the topic is the organisation's.
 */
export function linksFrom(
  tree: TopicTree,
  from: Pick<Topic, 'id' | 'name'>,
  typed: readonly string[],
): TopicId[] {
  const linked = typed.map((each) => resolveTopic(tree, each))
  for (const { id, name } of linked) {
    if (tree.indexOf.has(from.id) && holdsOther(tree, from.id, id))
      fail('invalid', `${name} and ${from.name} lie on one branch, so a link would say nothing.`)
    if (!from.id.includes('/') && id.includes('/'))
      fail(
        'invalid',
        `${name} is one person’s own topic; nothing of the organisation’s links to it.`,
      )
  }
  return [...new Set(linked.map(({ id }) => id))]
}
