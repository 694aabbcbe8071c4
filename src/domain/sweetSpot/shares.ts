import type { TopicTree } from '../topics/topicTree.ts'
import { type Acceptance, best, reachOf, type Wish } from './acceptance.ts'

/** What the overlap is, as shares of what was stated. Each goes from 0 to 1. */
export interface Shares {
  /** The share of the wants that is needed; `null` when nothing is wanted. */
  coverageOfWant: number | null
  /** The share of the needs in view that the person would gladly do; `null` when none is stated. */
  coverageOfNeed: number | null
}

/** The areas of the two circles and of what they share, with the company's as the unit. */
export interface Sizes {
  want: number
  need: number
  overlap: number
}

/** Wants held against needs. */
export interface Meeting extends Shares, Sizes {
  accepted: Acceptance
  /** For each wish how far the needs meet it, from 0 to its enthusiasm, and where best; -1 nowhere. */
  met: { share: number; at: number }[]
}

/**
 * Holds wants against needs, each stated want and each needed topic counting by itself:
 * `C_W = Σ met / Σ e` with `met_i = max_k min(e_i r_i(k), b_k)`, and
 * `C_N = Σ min(a_k, b_k) / Σ b_k`. Source: reference models §1.0.
 */
export function meet(tree: TopicTree, wishes: readonly Wish[], needed: Float64Array): Meeting {
  const reaches = wishes.map((wish) => reachOf(tree, wish))
  const accepted = best(needed.length, reaches)
  const met = reaches.map((reach) => metBy(reach, needed))
  const wanted = total(wishes, ({ enthusiasm }) => enthusiasm)
  const needs = total(needed, (need) => need)
  const shared = total(needed, (need, at) => Math.min(accepted.of[at] ?? 0, need))
  const shares = {
    coverageOfWant: wanted > 0 ? Math.min(1, total(met, ({ share }) => share) / wanted) : null,
    coverageOfNeed: needs > 0 ? Math.min(1, shared / needs) : null,
  }
  return { ...shares, ...circles(shares, { wanted, needs }), accepted, met }
}

/** Where the needs meet a wish best, and how far. */
function metBy(reach: Float64Array, needed: Float64Array): { share: number; at: number } {
  let most = { share: 0, at: -1 }
  for (const [at, need] of needed.entries()) {
    const share = Math.min(reach[at] ?? 0, need)
    if (share > most.share) most = { share, at }
  }
  return most
}

/**
 * The areas that make both coloured shares exact: the company's circle is always 1, the overlap is
 * the share of needs, and yours is the overlap over the share of wants. Where nothing overlaps it
 * is `Σe / Σb`, the limit of one exact want and one need.
 */
function circles(
  { coverageOfWant, coverageOfNeed }: Shares,
  { wanted, needs }: { wanted: number; needs: number },
): Sizes {
  if (coverageOfWant === null) return { want: 0, need: needs > 0 ? 1 : 0, overlap: 0 }
  if (coverageOfNeed === null) return { want: 1, need: 0, overlap: 0 }
  if (coverageOfWant * coverageOfNeed === 0) return { want: wanted / needs, need: 1, overlap: 0 }
  return { want: coverageOfNeed / coverageOfWant, need: 1, overlap: coverageOfNeed }
}

function total<Item>(items: Iterable<Item>, amount: (item: Item, index: number) => number): number {
  let sum = 0
  let index = 0
  for (const item of items) sum += amount(item, index++)
  return sum
}
