import { indexIn, type TopicTree } from '../topics/topicTree.ts'
import type { Need } from './needs.ts'
import type { Priority } from './priority.ts'
import { stepsFrom } from './steps.ts'
import type { Want } from './wants.ts'

/** The part of a want that the rules read. */
export type Wish = Pick<Want, 'topic' | 'enthusiasm' | 'flexibility'>

/** The part of a need that the rules read. */
export type Call = Pick<Need, 'topic' | 'priority'>

/** A priority as a number from 0 to 1 (DESIGN.md, words: Need). */
export const weightOf: Record<Priority, number> = {
  none: 0,
  low: 0.25,
  medium: 0.5,
  high: 0.75,
  critical: 1,
}

/** How gladly a person would work on each topic, and which wish makes it so. */
export interface Acceptance {
  /** From 0 to 1, in the tree's order. */
  of: Float64Array
  /** Index into the wishes of the one that reaches a topic best; -1 where none does. */
  via: Int32Array
}

/**
 * Acceptance `a_k` of every topic: the best that any want gives it, `enthusiasm · flexibility^steps`
 * with 0⁰ = 1 (see {@link stepsFrom}).
 *
 * Source: reference models §1.0. The maximum, and not a sum, keeps it within 0–1 and the overlap
 * submodular, so that each further want can only add less.
 */
export function acceptance(tree: TopicTree, wishes: readonly Wish[]): Acceptance {
  return best(
    tree.topics.length,
    wishes.map((wish) => reachOf(tree, wish)),
  )
}

/** The largest of several reaches at each topic, and whose it is. */
export function best(length: number, reaches: readonly Float64Array[]): Acceptance {
  const of = new Float64Array(length)
  const via = new Int32Array(length).fill(-1)
  for (const [wish, reach] of reaches.entries())
    for (const [topic, share] of reach.entries())
      if (share > (of[topic] ?? 0)) {
        of[topic] = share
        via[topic] = wish
      }
  return { of, via }
}

/** What one wish gives every topic, from 0 to 1, in the tree's order. */
export function reachOf(tree: TopicTree, { topic, enthusiasm, flexibility }: Wish): Float64Array {
  const fading: number[] = []
  return Float64Array.from(stepsFrom(tree, indexIn(tree, topic)), (steps) => {
    fading[steps] ??= enthusiasm * flexibility ** steps
    return fading[steps]
  })
}

/** Need `b_k` of every topic, from 0 to 1, in the tree's order: the strongest call where several meet. */
export function demand(tree: TopicTree, calls: readonly Call[]): Float64Array {
  const needed = new Float64Array(tree.topics.length)
  for (const { topic, priority } of calls) {
    const index = indexIn(tree, topic)
    needed[index] = Math.max(needed[index] ?? 0, weightOf[priority])
  }
  return needed
}
