import type { TopicId } from '../topics/topics.ts'
import { distancesFrom, indexIn, type TopicTree } from '../topics/topicTree.ts'
import { acceptance, type Call, demand, reachOf, type Wish } from './acceptance.ts'
import { type Sizes, sizes } from './sweetSpot.ts'

/**
 * One change to a person's wishes: to be more flexible in a want, or to take up a topic near one,
 * as gladly as the want it starts from.
 */
export type Change = { want: TopicId; enthusiasm: number } & (
  | { kind: 'flexibility'; from: number; to: number }
  | { kind: 'neighbour'; topic: TopicId; steps: number }
)

/** A change with what it is worth. Gains are exact, in the unit of {@link Sizes}. */
export interface Widening {
  change: Change
  /** What the overlap grows by if this is the only change. */
  gain: number
  /** What it still adds after the widenings before it in the list. */
  gainOnTop: number
  /** The circles if this is the only change. */
  after: Sizes
}

/** One step more open, as the page's slider moves: a fifth of the whole way. */
const flexibilityStep = 0.2

/** A neighbour is a parent, child or sibling in the tree. */
const neighbourSteps = 2

/** Below this a gain is rounding, not a gain. */
const negligible = 1e-9

/**
 * The changes that widen the overlap most, chosen greedily: each is the best on top of those
 * before. The overlap is monotone and submodular in the set of wishes, so the chosen set is worth
 * at least 1 − 1/e of the best set of that many (Nemhauser, Wolsey and Fisher 1978).
 *
 * A neighbour is taken to be wanted as much as the want it lies near, and only exactly so.
 */
export function widenings(
  tree: TopicTree,
  wishes: readonly Wish[],
  calls: readonly Call[],
  most = 3,
): Widening[] {
  const needed = demand(tree, calls)
  const now = acceptance(tree, wishes).of
  let left = candidates(tree, wishes, now, needed)
  const chosen: Widening[] = []
  for (let reached = now; chosen.length < most; ) {
    left = rank(left, reached, needed)
    const best = left.shift()
    if (!best || best.gain <= negligible) break
    const after = sizes(widest(now, best.reach), needed)
    const gain = gainOf(best, now, needed)
    chosen.push({ change: best.change, gain, gainOnTop: best.gain, after })
    reached = widest(reached, best.reach)
  }
  return chosen
}

/** What one topic alone would get. */
interface OneTopic {
  at: number
  share: number
}

/** A change and what it would give: one topic's share, or every topic's. */
interface Candidate<Reach = Float64Array | OneTopic> {
  change: Change
  reach: Reach
  /** What it adds to what is reached so far. */
  gain: number
}

/** Every change that could help, in a fixed order that decides ties. What is wanted is no neighbour. */
export function candidates(
  tree: TopicTree,
  wishes: readonly Wish[],
  now: Float64Array,
  needed: Float64Array,
): Candidate[] {
  const wanted = new Set(wishes.map((wish) => indexIn(tree, wish.topic)))
  return wishes.flatMap((wish): Candidate[] => [
    ...moreFlexible(tree, wish),
    ...neighbours(tree, wish, now, needed).filter(({ reach }) => !wanted.has(reach.at)),
  ])
}

function moreFlexible(tree: TopicTree, wish: Wish): Candidate[] {
  if (wish.flexibility >= 1 || wish.enthusiasm === 0) return []
  const to = Math.min(1, Math.round((wish.flexibility + flexibilityStep) * 100) / 100)
  const reach = reachOf(tree, { ...wish, flexibility: to })
  const { topic: want, enthusiasm, flexibility: from } = wish
  const change = { kind: 'flexibility', want, enthusiasm, from, to } as const
  return [{ change, reach, gain: 0 }]
}

function neighbours(
  tree: TopicTree,
  wish: Wish,
  now: Float64Array,
  needed: Float64Array,
): Candidate<OneTopic>[] {
  const found: Candidate<OneTopic>[] = []
  const distances = distancesFrom(tree, indexIn(tree, wish.topic))
  for (let at = 0; at < distances.length; at++) {
    const steps = distances[at]!
    if (steps === 0 || steps > neighbourSteps) continue
    if (now[at]! >= Math.min(needed[at]!, wish.enthusiasm)) continue
    const { topic: want, enthusiasm } = wish
    const topic = tree.topics[at]!.id
    const change = { kind: 'neighbour', want, enthusiasm, topic, steps } as const
    found.push({ change, reach: { at, share: wish.enthusiasm }, gain: 0 })
  }
  return found
}

/** The candidates with their gain over what is reached, the best first; useless ones left out. */
function rank(list: Candidate[], reached: Float64Array, needed: Float64Array): Candidate[] {
  return list
    .map((candidate) => ({ ...candidate, gain: gainOf(candidate, reached, needed) }))
    .filter(({ gain }) => gain > negligible)
    .sort((a, b) => b.gain - a.gain)
}

/** What a candidate adds to the overlap, exactly. */
export function gainOf(
  { reach }: Pick<Candidate, 'reach'>,
  reached: Float64Array,
  needed: Float64Array,
): number {
  if (!(reach instanceof Float64Array)) return growth(reached, needed, reach.at, reach.share)
  let gain = 0
  for (let at = 0; at < reach.length; at++) gain += growth(reached, needed, at, reach[at]!)
  return gain
}

function growth(reached: Float64Array, needed: Float64Array, at: number, share: number): number {
  return Math.max(0, Math.min(share, needed[at]!) - Math.min(reached[at]!, needed[at]!))
}

/** What is reached once a candidate is taken up: the larger share of each topic. */
export function widest(reached: Float64Array, reach: Candidate['reach']): Float64Array {
  const wider = Float64Array.from(reached)
  if (!(reach instanceof Float64Array)) wider[reach.at] = Math.max(wider[reach.at]!, reach.share)
  else for (let at = 0; at < reach.length; at++) wider[at] = Math.max(wider[at]!, reach[at]!)
  return wider
}
