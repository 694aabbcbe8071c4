import { holdsOther } from './relatedTopics.ts'
import type { Topic, TopicId } from './topics.ts'
import { topicTree } from './topicTree.ts'

/** The other names and links of a topic. */
export type TopicWords = Pick<Topic, 'id' | 'aliases' | 'related'>

/** What the rule reads of an organisation's topic. */
export type RevisedTopic = Topic & { revision: number }

/**
 * The words that base topics have gained since an organisation began with them: for the topics
 * that nobody has changed and that have neither other names nor links. What is the name of another
 * topic here is no other name, and a link on one branch, or to a topic that is gone, is left out.
 */
export function gainedWords(own: readonly RevisedTopic[], base: readonly Topic[]): TopicWords[] {
  const baseById = new Map(base.map((topic) => [topic.id, topic]))
  const untouched = own.filter((topic) => isUntouched(topic, baseById.get(topic.id)))
  if (untouched.length === 0) return []
  const tree = topicTree(own)
  const names = new Set(own.map(({ name }) => name.toLowerCase()))
  const canLink = (from: TopicId) => (to: TopicId) =>
    tree.indexOf.has(to) && !holdsOther(tree, from, to)
  return untouched.flatMap(({ id }) => {
    const { aliases = [], related = [] } = baseById.get(id) ?? {}
    const words = {
      id,
      aliases: aliases.filter((alias) => !names.has(alias.toLowerCase())),
      related: related.filter(canLink(id)),
    }
    return words.aliases.length + words.related.length > 0 ? [words] : []
  })
}

/** A topic as it was when the organisation began, one revision old, with nothing of what it may gain. */
function isUntouched(topic: RevisedTopic, base: Topic | undefined): boolean {
  return (
    topic.revision === 1 &&
    topic.name === base?.name &&
    topic.mergedInto === null &&
    topic.aliases.length + topic.related.length === 0
  )
}
