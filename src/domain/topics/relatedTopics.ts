import type { Topic, TopicId } from './topics.ts'
import { ancestors, idToday, indexIn, type TopicTree } from './topicTree.ts'

/**
 * For each topic of the tree the places of those linked to it: a link counts both ways, and one to
 * a merged topic leads to what that became.
 */
export function relatedPlaces(tree: TopicTree): number[][] {
  const linked = tree.topics.map(() => new Set<number>())
  for (const [from, topic] of tree.topics.entries())
    for (const to of topic.related.flatMap((id) => tree.indexOf.get(id) ?? []))
      if (to !== from) {
        linked[from]?.add(to)
        linked[to]?.add(from)
      }
  return linked.map((places) => [...places].sort((a, b) => a - b))
}

/** The topics linked to one, from either side. */
export function relatedTo(tree: TopicTree, id: TopicId): TopicId[] {
  const places = relatedPlaces(tree)[indexIn(tree, id)] ?? []
  return places.flatMap((place) => tree.topics[place]?.id ?? [])
}

/** Whether a link between two topics would say nothing, for one is the other or holds it. */
export function holdsOther(tree: TopicTree, one: TopicId, other: TopicId): boolean {
  const [a, b] = [idToday(tree, one), idToday(tree, other)]
  const isIn = (inner: TopicId, outer: TopicId) =>
    ancestors(tree, inner).some(({ id }) => id === outer)
  return a === b || isIn(a, b) || isIn(b, a)
}

/** The topic that is kept in a merge, with the words and links of the one merged into it. */
export function withWordsOf<Kept extends Topic>(tree: TopicTree, kept: Kept, merged: Topic): Kept {
  const aliases = [...kept.aliases, ...[merged.name, ...merged.aliases].filter(isNew(kept))]
  const related = [...new Set([...kept.related, ...merged.related])]
  return {
    ...kept,
    aliases: aliases.slice(0, 50),
    related: related.filter((id) => !holdsOther(tree, kept.id, id)).slice(0, 50),
  }
}

function isNew({ name, aliases }: Topic): (word: string) => boolean {
  const known = new Set([name, ...aliases].map((word) => word.toLowerCase()))
  return (word) => !known.has(word.toLowerCase())
}
