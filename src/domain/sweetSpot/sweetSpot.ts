import type { TopicId } from '../topics/topics.ts'
import { distance, indexIn, type TopicTree } from '../topics/topicTree.ts'
import { type Acceptance, acceptance, type Call, demand, type Wish } from './acceptance.ts'

/** The sizes of the two circles and of what they share, as sums over topics (sigma-counts). */
export interface Sizes {
  want: number
  need: number
  overlap: number
}

/** One topic as it stands between the person and the organisation. Shares go from 0 to 1. */
export interface Standing {
  topic: TopicId
  /** How gladly the person would do it. */
  acceptance: number
  /** How much it is needed. */
  need: number
  /** The want that reaches it, and in how many steps; `null` where none does. */
  via: { topic: TopicId; steps: number } | null
}

/**
 * Where wants and needs overlap, with what lies on either side.
 *
 * There are two coverages and never one: broadening into things nobody needs lowers the share of
 * what I want that is needed, while the overlap itself does not fall.
 */
export interface SweetSpot extends Sizes {
  /** The share of what I want that is needed; `null` when nothing is wanted. */
  coverageOfWant: number | null
  /** The share of what is needed that I would gladly do; `null` when nothing is needed. */
  coverageOfNeed: number | null
  /** How many wants lead to something where both win. */
  wantsThatMeet: number
  bothWin: Standing[]
  forTheJoyOfIt: Standing[]
  onlyTheCompany: Standing[]
}

/**
 * A need is met gladly when acceptance is at least half of what is needed: more of it lies inside
 * the overlap than outside. This only sorts topics into the three lists; sizes stay exact.
 */
const gladly = 0.5

/**
 * The sweet spot of a person in an organisation: sizes by Zadeh's minimum, coverages, and the
 * three regions as lists, the weightiest first. Source: reference models §1.1.
 *
 * @throws Error when a wish or call points at a topic that is not in the tree.
 */
export function sweetSpot(
  tree: TopicTree,
  wishes: readonly Wish[],
  calls: readonly Call[],
): SweetSpot {
  const accepted = acceptance(tree, wishes)
  const needed = demand(tree, calls)
  const all = sizes(accepted.of, needed)
  return {
    ...all,
    ...coverages(all),
    ...regions(tree, wishes, accepted, needed),
  }
}

/** `Σa`, `Σb` and `Σmin(a, b)` over all topics. */
export function sizes(accepted: Float64Array, needed: Float64Array): Sizes {
  let want = 0
  let need = 0
  let overlap = 0
  for (let topic = 0; topic < accepted.length; topic++) {
    want += accepted[topic]!
    need += needed[topic]!
    overlap += Math.min(accepted[topic]!, needed[topic]!)
  }
  return { want, need, overlap }
}

/** The two coverages of given sizes. */
export function coverages({ want, need, overlap }: Sizes) {
  return {
    coverageOfWant: want > 0 ? overlap / want : null,
    coverageOfNeed: need > 0 ? overlap / need : null,
  }
}

/** Needed beyond what is gladly done. */
export function excess({ acceptance, need }: Pick<Standing, 'acceptance' | 'need'>): number {
  return Math.max(0, need - acceptance)
}

/** Wanted beyond what is needed: what a narrow interest looks like. */
export function deficiency({ acceptance, need }: Pick<Standing, 'acceptance' | 'need'>): number {
  return Math.max(0, acceptance - need)
}

/**
 * Ruzicka's weighted Jaccard index of two sets of shares: `Σmin / Σmax`, from 0 to 1, and 1 when
 * both are empty. For checks against other software; pages never show it as a headline.
 */
export function ruzicka({ want, need, overlap }: Sizes): number {
  const union = want + need - overlap
  return union > 0 ? overlap / union : 1
}

function regions(
  tree: TopicTree,
  wishes: readonly Wish[],
  accepted: Acceptance,
  needed: Float64Array,
) {
  const bothWin: Standing[] = []
  const forTheJoyOfIt: Standing[] = []
  const onlyTheCompany: Standing[] = []
  const meeting = new Set<number>()
  const wanted = new Set(
    wishes.filter((wish) => wish.enthusiasm > 0).map((wish) => indexIn(tree, wish.topic)),
  )
  for (let index = 0; index < tree.topics.length; index++) {
    if (needed[index] === 0 && !wanted.has(index)) continue
    const standing = standingAt(tree, wishes, accepted, needed, index)
    if (isGladlyMet(standing)) {
      bothWin.push(standing)
      meeting.add(accepted.via[index]!)
    } else if (standing.acceptance > standing.need) forTheJoyOfIt.push(standing)
    else if (standing.need > 0) onlyTheCompany.push(standing)
  }
  bothWin.sort((a, b) => shared(b) - shared(a))
  forTheJoyOfIt.sort((a, b) => deficiency(b) - deficiency(a))
  onlyTheCompany.sort((a, b) => excess(b) - excess(a))
  return { wantsThatMeet: meeting.size, bothWin, forTheJoyOfIt, onlyTheCompany }
}

/** Whether a topic lies in the sweet spot: it is needed, and gladly met. */
export function isGladlyMet({ acceptance, need }: Pick<Standing, 'acceptance' | 'need'>): boolean {
  return need > 0 && acceptance >= gladly * need
}

function shared({ acceptance, need }: Standing): number {
  return Math.min(acceptance, need)
}

function standingAt(
  tree: TopicTree,
  wishes: readonly Wish[],
  accepted: Acceptance,
  needed: Float64Array,
  index: number,
): Standing {
  const topic = tree.topics[index]!.id
  const via = wishes[accepted.via[index]!]?.topic
  return {
    topic,
    acceptance: accepted.of[index]!,
    need: needed[index]!,
    via: via ? { topic: via, steps: distance(tree, via, topic) } : null,
  }
}
