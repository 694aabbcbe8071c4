import type { GoalId } from '../../domain/base/id.ts'
import type { Decision } from '../../domain/goals/reviews.ts'
import type { GoalStart } from './goalStart.ts'

/** What somebody opened over the page. */
export type Opened =
  | {
      what: 'goal'
      id: GoalId | undefined
      term: 'long' | 'short'
      serves?: GoalId
      start?: GoalStart
    }
  | { what: 'review'; id: GoalId; decision?: Decision }
  | { what: 'ask' }
  | undefined
