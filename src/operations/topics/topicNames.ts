import { closest, distance } from 'fastest-levenshtein'
import * as z from 'zod'
import { fail } from '../../domain/base/errors.ts'
import { searchTopics } from '../../domain/topics/topicSearch.ts'
import type { Topic, TopicId } from '../../domain/topics/topics.ts'
import { findTopic, type TopicTree } from '../../domain/topics/topicTree.ts'

/** A topic as people type it: its id, or its name. */
export const TypedTopic = z.string('Name a topic.').trim().min(1, 'Name a topic.').max(200)

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
  const near = misspelt(tree, typed) ?? searchTopics(tree, typed, 2).map(({ id }) => id)
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
