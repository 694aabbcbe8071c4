import type { TopicId } from '../topics/topics.ts'
import type { TopicTree } from '../topics/topicTree.ts'
import { acceptance, type Call, demand, type Wish } from './acceptance.ts'
import { meet, type Shares, type Sizes } from './shares.ts'
import { gladly } from './sweetSpot.ts'
import { type Candidate, type Change, candidates, wishesAfter } from './wideningCandidates.ts'

/** What a change adds: needs that would then be done gladly, and points of the share of needs. */
export interface Gain {
  needs: TopicId[]
  coverage: number
}

/** A change with what it is worth, exactly. */
export interface Widening {
  change: Change
  /** What it adds if this is the only change. */
  gain: Gain
  /** What it still adds after the widenings before it in the list. */
  gainOnTop: Gain
  /** Shares and circles if this is the only change. */
  after: Shares & Sizes
}

/** Below this a gain is rounding, not a gain. */
const negligible = 1e-9

/**
 * The changes that widen the overlap most, chosen greedily: each adds the most needs gladly met on
 * top of those before it, and the most to the share of needs among equals. Both are monotone and
 * submodular in the set of wishes, and so is the first weighed above the second; so the chosen set
 * is worth at least 1 − 1/e of the best of that many (Nemhauser, Wolsey and Fisher 1978).
 */
export function widenings(
  tree: TopicTree,
  wishes: readonly Wish[],
  calls: readonly Call[],
  most = 3,
): Widening[] {
  const needed = demand(tree, calls)
  const now = acceptance(tree, wishes).of
  let left = candidates(tree, wishes, needed)
  const chosen: Widening[] = []
  for (let reached = now; chosen.length < most; ) {
    const [best, ...others] = rank(tree, left, reached, needed)
    if (!best) break
    chosen.push({
      change: best.change,
      gain: gainOf(tree, best.reach, now, needed),
      gainOnTop: best.gain,
      after: sizesAfter(tree, wishes, best.change, needed),
    })
    reached = widest(reached, best.reach)
    left = others
  }
  return chosen
}

/** The candidates with their gain over what is reached, the best first; useless ones left out. */
function rank(
  tree: TopicTree,
  list: readonly Candidate[],
  reached: Float64Array,
  needed: Float64Array,
): (Candidate & { gain: Gain })[] {
  return list
    .map((candidate) => ({ ...candidate, gain: gainOf(tree, candidate.reach, reached, needed) }))
    .filter(({ gain }) => gain.needs.length > 0 || gain.coverage > negligible)
    .sort(({ gain: a }, { gain: b }) => b.needs.length - a.needs.length || b.coverage - a.coverage)
}

/** What a reach adds to what is reached so far, exactly. */
export function gainOf(
  tree: TopicTree,
  reach: Float64Array,
  reached: Float64Array,
  needed: Float64Array,
): Gain {
  const gain: Gain = { needs: [], coverage: 0 }
  let whole = 0
  for (const [at, { id }] of tree.topics.entries()) {
    const [need, before, share] = [needed[at] ?? 0, reached[at] ?? 0, reach[at] ?? 0]
    whole += need
    if (need === 0 || share <= before) continue
    gain.coverage += Math.min(share, need) - Math.min(before, need)
    if (before < gladly && share >= gladly) gain.needs.push(id)
  }
  return { ...gain, coverage: whole > 0 ? gain.coverage / whole : 0 }
}

/** What is reached once a candidate is taken up: the larger share of each topic. */
export function widest(reached: Float64Array, reach: Float64Array): Float64Array {
  return reached.map((share, at) => Math.max(share, reach[at] ?? 0))
}

function sizesAfter(
  tree: TopicTree,
  wishes: readonly Wish[],
  change: Change,
  needed: Float64Array,
): Widening['after'] {
  const { coverageOfWant, coverageOfNeed, want, need, overlap } = meet(
    tree,
    wishesAfter(wishes, change),
    needed,
  )
  return { coverageOfWant, coverageOfNeed, want, need, overlap }
}
