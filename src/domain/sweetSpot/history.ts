import type { Day } from '../base/day.ts'
import type { TopicTree } from '../topics/topicTree.ts'
import { demand, type Wish } from './acceptance.ts'
import type { Need } from './needs.ts'
import { holdsOn, isNeededOn } from './periods.ts'
import { meet, type Shares } from './shares.ts'

/** A wish with the days it held. */
export type DatedWish = Wish & { since: Day; until: Day | null }

/** A need with the days it was declared and the period it is for. */
export type DatedNeed = Pick<Need, 'topic' | 'priority' | 'starts' | 'ends' | 'since' | 'until'>

/** The two coverages on one day. */
export interface Moment extends Shares {
  day: Day
}

/**
 * How the overlap went over time: for each day asked for, worked out again from the wants and
 * needs as they were on that day, so that every point can be opened to its inputs. Topics are
 * taken as the tree has them today. Days before the first want are left out.
 */
export function history(
  tree: TopicTree,
  wishes: readonly DatedWish[],
  needs: readonly DatedNeed[],
  days: readonly Day[],
): Moment[] {
  const first = wishes.map((wish) => wish.since).sort()[0]
  if (first === undefined) return []
  return days
    .filter((day) => day >= first)
    .map((day) => {
      const held = wishes.filter((wish) => holdsOn(wish, day))
      const needed = needs.filter((need) => isNeededOn(need, day))
      const { coverageOfWant, coverageOfNeed } = meet(tree, held, demand(tree, needed))
      return { day, coverageOfWant, coverageOfNeed }
    })
}
