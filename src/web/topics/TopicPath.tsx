import type { TopicId } from '../../domain/topics/topics.ts'
import { ancestors, findTopic, type TopicTree } from '../../domain/topics/topicTree.ts'

/** The way to a topic from the top: `Backend › Databases`; empty for one at the top. */
export function pathTo(tree: TopicTree, id: TopicId): string {
  if (!tree.indexOf.has(id)) return ''
  return ancestors(tree, id)
    .map((topic) => topic.name)
    .join(' › ')
}

/** The name of a topic, or its id where the tree does not know it. */
export function nameOf(tree: TopicTree, id: TopicId): string {
  return findTopic(tree, id)?.name ?? id
}

/** A topic’s name as people wrote it, in whatever direction its script runs. */
export function TopicName({ tree, id }: { tree: TopicTree; id: TopicId }) {
  return <bdi>{nameOf(tree, id)}</bdi>
}
