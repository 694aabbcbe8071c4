import { relatedPlaces } from '../topics/relatedTopics.ts'
import type { TopicId } from '../topics/topics.ts'
import { indexIn, type TopicTree } from '../topics/topicTree.ts'

/** From an area at the top to everything. With one step, half a flexibility reached all topics. */
const lastStep = 3

/**
 * Steps from a want's topic to each topic, in the tree's order: 0 where one contains the other,
 * otherwise the steps up to the smallest area that contains both. A `related` link counts one step
 * and is followed once, from the wanted topic or what lies in it to the linked one and what lies
 * in that. Source: reference models §1.0.
 *
 * Worked out once for each tree and topic, as a slider asks for them on every frame.
 */
export function stepsFrom(tree: TopicTree, start: number): Int32Array {
  const known = stepsKnownIn(tree)
  const before = known.get(start)
  if (before) return before
  const steps = throughTree(tree, start)
  shorten(tree, steps, throughLinks(tree, start))
  known.set(start, steps)
  return steps
}

/** The same between two topics, the wanted one first. */
export function stepsBetween(tree: TopicTree, wanted: TopicId, needed: TopicId): number {
  return stepsFrom(tree, indexIn(tree, wanted))[indexIn(tree, needed)] ?? 0
}

/** Steps from a topic up to everything: as many as there are areas to widen a want to. */
export function stepsToEverything({ depth }: TopicTree, start: number): number {
  return (depth[start] ?? 1) - 1 + lastStep
}

const stepsByTree = new WeakMap<TopicTree, Map<number, Int32Array>>()
const linksByTree = new WeakMap<TopicTree, number[][]>()

function stepsKnownIn(tree: TopicTree): Map<number, Int32Array> {
  const known = stepsByTree.get(tree) ?? new Map<number, Int32Array>()
  stepsByTree.set(tree, known)
  return known
}

/** A parent stands before its children, so each topic can begin from what its parent has. */
function throughTree(tree: TopicTree, start: number): Int32Array {
  const { parent, depth } = tree
  const path = new Set<number>()
  for (let at = start; at >= 0; at = parent[at] ?? -1) path.add(at)
  const steps = new Int32Array(parent.length)
  for (const [at, above] of parent.entries()) {
    if (path.has(at)) continue
    if (above < 0) steps[at] = stepsToEverything(tree, start)
    else if (path.has(above)) steps[at] = (depth[start] ?? 0) - (depth[above] ?? 0)
    else steps[at] = steps[above] ?? 0
  }
  return steps
}

/** The topics one link away from a topic or from what lies in it. */
function throughLinks(tree: TopicTree, start: number): Set<number> {
  const links = linksByTree.get(tree) ?? relatedPlaces(tree)
  linksByTree.set(tree, links)
  const inside = new Set([start])
  for (const [at, above] of tree.parent.entries()) if (inside.has(above)) inside.add(at)
  return new Set([...inside].flatMap((at) => links[at] ?? []))
}

/** Takes the way over a link where it is shorter, for the linked topics and what lies in them. */
function shorten({ parent }: TopicTree, steps: Int32Array, linked: Set<number>): void {
  for (const [at, above] of parent.entries()) {
    if (!linked.has(at) && !linked.has(above)) continue
    linked.add(at)
    if ((steps[at] ?? 0) > 1) steps[at] = 1
  }
}
