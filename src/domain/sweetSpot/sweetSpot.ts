import type { TopicId } from '../topics/topics.ts'
import { indexIn, type TopicTree } from '../topics/topicTree.ts'
import { type Call, demand, type Wish } from './acceptance.ts'
import { type Meeting, meet, type Shares, type Sizes } from './shares.ts'
import { stepsBetween } from './steps.ts'

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

/** How far the needs meet one want: up to its enthusiasm, by the need that meets it best. */
export interface WantMet {
  topic: TopicId
  enthusiasm: number
  met: number
  /** The needed topic, and in how many steps; `null` where none is reached. */
  by: { topic: TopicId; steps: number } | null
}

/** Where wants and needs overlap, with what lies on either side. Two coverages, and never one. */
export interface SweetSpot extends Shares, Sizes {
  /** Each want, in the order they were given. */
  wants: WantMet[]
  /** How many wants are needed here. */
  wantsNeeded: number
  /** How many topics are needed. */
  needs: number
  /** Needs the person would gladly do. */
  bothWin: Standing[]
  /** Needs they would do with a little more openness. */
  possible: Standing[]
  /** Needs that are not on their list. */
  onlyTheCompany: Standing[]
  /** Wants that nothing here needs. */
  forTheJoyOfIt: Standing[]
}

/** A need is done gladly from this acceptance on. Judgements of reference models §1.0. */
export const gladly = 0.4
/** A need is possible with a little more openness, and a want is needed, from this share on. */
export const somewhat = 0.15

/**
 * The sweet spot of a person in an organisation: shares, circles and lists, the weightiest first.
 * Source: reference models §1.0.
 *
 * @throws Error when a wish or call points at a topic that is not in the tree.
 */
export function sweetSpot(
  tree: TopicTree,
  wishes: readonly Wish[],
  calls: readonly Call[],
): SweetSpot {
  const needed = demand(tree, calls)
  const meeting = meet(tree, wishes, needed)
  const { coverageOfWant, coverageOfNeed, want, need, overlap } = meeting
  const wants = wishes.map((wish, index) => wantMet(tree, wish, meeting.met[index]))
  const needs = standingsOfNeeds(tree, wishes, needed, meeting)
  return {
    ...{ coverageOfWant, coverageOfNeed, want, need, overlap },
    wants,
    wantsNeeded: wants.filter(isNeededHere).length,
    needs: needs.length,
    bothWin: needs.filter(isGladlyMet).sort((a, b) => shared(b) - shared(a)),
    possible: needs.filter(isPossible).sort((a, b) => shared(b) - shared(a)),
    onlyTheCompany: needs
      .filter((each) => each.acceptance < somewhat)
      .sort((a, b) => excess(b) - excess(a)),
    forTheJoyOfIt: joysOf(tree, wants, needed, meeting),
  }
}

/** Whether a topic lies in the sweet spot: it is needed, and gladly done. */
export function isGladlyMet({ acceptance, need }: Pick<Standing, 'acceptance' | 'need'>): boolean {
  return need > 0 && acceptance >= gladly
}

/** Whether the needs meet a want enough to count it. */
export function isNeededHere({ met }: Pick<WantMet, 'met'>): boolean {
  return met >= somewhat
}

function isPossible({ acceptance }: Standing): boolean {
  return acceptance >= somewhat && acceptance < gladly
}

function wantMet(
  tree: TopicTree,
  { topic, enthusiasm }: Wish,
  best: Meeting['met'][number] | undefined,
): WantMet {
  const by = best && tree.topics[best.at]?.id
  return {
    topic,
    enthusiasm,
    met: best?.share ?? 0,
    by: by ? { topic: by, steps: stepsBetween(tree, topic, by) } : null,
  }
}

function standingsOfNeeds(
  tree: TopicTree,
  wishes: readonly Wish[],
  needed: Float64Array,
  { accepted }: Meeting,
): Standing[] {
  return tree.topics.flatMap(({ id: topic }, at) => {
    const need = needed[at] ?? 0
    if (need === 0) return []
    const want = wishes[accepted.via[at] ?? -1]?.topic
    const via = want ? { topic: want, steps: stepsBetween(tree, want, topic) } : null
    return [{ topic, acceptance: accepted.of[at] ?? 0, need, via }]
  })
}

/** Wants with any enthusiasm that no need meets. A needed topic is listed with the needs. */
function joysOf(
  tree: TopicTree,
  wants: readonly WantMet[],
  needed: Float64Array,
  { accepted }: Meeting,
): Standing[] {
  const places = wants
    .filter((want) => want.enthusiasm > 0 && !isNeededHere(want))
    .map(({ topic }) => indexIn(tree, topic))
    .filter((at) => needed[at] === 0)
  return [...new Set(places)]
    .flatMap((at) => {
      const topic = tree.topics[at]?.id
      const via = topic ? { topic, steps: 0 } : null
      return topic ? [{ topic, acceptance: accepted.of[at] ?? 0, need: 0, via }] : []
    })
    .sort((a, b) => b.acceptance - a.acceptance)
}

function shared({ acceptance, need }: Standing): number {
  return Math.min(acceptance, need)
}

function excess({ acceptance, need }: Standing): number {
  return Math.max(0, need - acceptance)
}
