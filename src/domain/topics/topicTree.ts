import type { Topic, TopicId } from './topics.ts'

/**
 * The topics of an organisation as a tree, laid out for the rules: parallel arrays in which a
 * parent always stands before its children.
 *
 * The topics at the top hang on one unnamed root, so that every two topics have a distance.
 */
export interface TopicTree {
  /** The topics in use; merged ones are not among them. */
  topics: readonly Topic[]
  /** Index by id, where the id of a merged topic leads to the topic it became. */
  indexOf: ReadonlyMap<TopicId, number>
  /** Index of the parent; -1 for the root. */
  parent: Int32Array
  /** Steps to the root: 1 for a topic at the top. */
  depth: Int32Array
}

/**
 * Builds the tree. A topic whose parent is not among the topics (one that is not shared with
 * whoever looks) hangs on the root.
 *
 * @throws Error naming the topics when some of them form a ring, which no door lets in.
 */
export function topicTree(all: readonly Topic[]): TopicTree {
  const meant = meaningOf(all)
  const topics = parentsFirst(
    all.filter((topic) => topic.mergedInto === null),
    meant,
  )
  const placeOf = new Map(topics.map((topic, index) => [topic.id, index]))
  const indexOf = new Map(
    all.flatMap(({ id }) => {
      const index = placeOf.get(meant(id))
      return index === undefined ? [] : [[id, index] as const]
    }),
  )
  const parent = Int32Array.from(topics, (topic) => indexOf.get(topic.parent!) ?? -1)
  const depth = new Int32Array(topics.length)
  for (const [index, above] of parent.entries()) depth[index] = above < 0 ? 1 : depth[above]! + 1
  return { topics, indexOf, parent, depth }
}

/** Follows merges to the topic an id stands for today. */
function meaningOf(all: readonly Topic[]): (id: TopicId) => TopicId {
  const mergedInto = new Map(all.map((topic) => [topic.id, topic.mergedInto]))
  return (id) => {
    let at = id
    for (let steps = 0; steps <= all.length; steps++) {
      const next = mergedInto.get(at)
      if (!next) return at
      at = next
    }
    throw new Error(`Topics in a ring: ${id} was merged into itself`)
  }
}

function parentsFirst(topics: readonly Topic[], meant: (id: TopicId) => TopicId): Topic[] {
  const childrenOf = childrenByParent(topics, meant)
  const ordered: Topic[] = []
  const waiting = [...(childrenOf.get(null) ?? [])].reverse()
  for (let topic = waiting.pop(); topic; topic = waiting.pop()) {
    ordered.push(topic)
    waiting.push(...(childrenOf.get(topic.id) ?? []).toReversed())
  }
  if (ordered.length < topics.length)
    throw new Error(`Topics in a ring: ${ringOf(topics, ordered)}`)
  return ordered
}

/** The topics right below each; those at the top stand under `null`. */
function childrenByParent(
  topics: readonly Topic[],
  meant: (id: TopicId) => TopicId,
): Map<TopicId | null, Topic[]> {
  const ids = new Set(topics.map((topic) => topic.id))
  const childrenOf = new Map<TopicId | null, Topic[]>()
  for (const topic of topics) {
    const above = topic.parent && meant(topic.parent)
    const parent = above !== null && ids.has(above) ? above : null
    const siblings = childrenOf.get(parent)
    if (siblings) siblings.push(topic)
    else childrenOf.set(parent, [topic])
  }
  return childrenOf
}

function ringOf(topics: readonly Topic[], placed: readonly Topic[]): string {
  const fine = new Set(placed)
  return topics
    .filter((topic) => !fine.has(topic))
    .map((topic) => topic.id)
    .join(', ')
}

/** The topic an id stands for; `undefined` when there is none. */
export function findTopic(tree: TopicTree, id: TopicId): Topic | undefined {
  const index = tree.indexOf.get(id)
  return index === undefined ? undefined : tree.topics[index]
}

/** The same thing, with the topics it points at named as they are today, after merges. */
export function asToday<Pointing extends { topic: TopicId }>(
  tree: TopicTree,
  pointing: Pointing,
): Pointing {
  return { ...pointing, topic: idToday(tree, pointing.topic) }
}

/** What a topic is called by today: its own id, or that of the one it was merged into. */
export function idToday(tree: TopicTree, id: TopicId): TopicId {
  return findTopic(tree, id)?.id ?? id
}

/** The topics right below one, or at the top for `null`, in the tree's order. */
export function childrenOf(tree: TopicTree, id: TopicId | null): Topic[] {
  const above = id === null ? -1 : indexIn(tree, id)
  return tree.topics.filter((_, index) => tree.parent[index] === above)
}

/** The place of a topic in the tree's arrays. An unknown topic is a bug: the doors refuse it. */
export function indexIn(tree: TopicTree, id: TopicId): number {
  const index = tree.indexOf.get(id)
  if (index === undefined) throw new Error(`No topic ${id} in this tree`)
  return index
}

/** The topics above one, from the top down, without itself. */
export function ancestors(tree: TopicTree, id: TopicId): Topic[] {
  const path: Topic[] = []
  for (let at = tree.parent[indexIn(tree, id)]!; at >= 0; at = tree.parent[at]!)
    path.unshift(tree.topics[at]!)
  return path
}

/** Every id that means a topic or one below it today, those of merged topics among them. */
export function idsWithin(tree: TopicTree, id: TopicId): TopicId[] {
  const top = indexIn(tree, id)
  const inside = new Set([top])
  for (const [index, above] of tree.parent.entries()) if (inside.has(above)) inside.add(index)
  return [...tree.indexOf].filter(([, index]) => inside.has(index)).map(([each]) => each)
}

/** Whether moving a topic under another would close a ring: it is the topic itself or lies below it. */
export function wouldClose(tree: TopicTree, moved: TopicId, under: TopicId): boolean {
  return moved === under || ancestors(tree, under).some((topic) => topic.id === moved)
}
