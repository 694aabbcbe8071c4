import type { TopicId } from '../topics/topics.ts'
import type { Opportunity } from './opportunities.ts'
import type { SweetSpot } from './sweetSpot.ts'

/** What one thing is worth to both sides, each from 0 to 1. */
export interface Pull {
  /** To the person: how gladly they would do it. */
  joy: number
  /** To the organisation, and so to a career in it: how much it is needed. */
  career: number
}

/**
 * Orders suggestions for someone who leans towards joy (0) or career (1). It only orders: nothing
 * is hidden, and no figure changes. Ties keep the order they came in.
 */
export function byLeaning<Item>(
  items: readonly Item[],
  leaning: number,
  pullOf: (item: Item) => Pull,
): Item[] {
  const worth = (item: Item) => {
    const { joy, career } = pullOf(item)
    return (1 - leaning) * joy + leaning * career
  }
  return items.toSorted((a, b) => worth(b) - worth(a))
}

/** An opportunity in the overlap, with the topics that put it there. */
export interface Fitting<Some extends Pick<Opportunity, 'topics'>> extends Pull {
  opportunity: Some
  /** Its topics where both win. */
  topics: TopicId[]
}

/** The opportunities of which at least one topic lies where both win. */
export function opportunitiesInOverlap<Some extends Pick<Opportunity, 'topics'>>(
  { bothWin }: Pick<SweetSpot, 'bothWin'>,
  opportunities: readonly Some[],
): Fitting<Some>[] {
  const standingOf = new Map(bothWin.map((each) => [each.topic, each]))
  return opportunities.flatMap((opportunity) => {
    const met = opportunity.topics.flatMap((topic) => standingOf.get(topic) ?? [])
    if (met.length === 0) return []
    const joy = Math.max(...met.map((each) => each.acceptance))
    const career = Math.max(...met.map((each) => each.need))
    return [{ opportunity, topics: met.map((each) => each.topic), joy, career }]
  })
}
