import type { GoalId } from '../../domain/base/id.ts'
import type { Decision } from '../../domain/goals/reviews.ts'
import { type GoalStart, goalStartIn } from './goalStart.ts'

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

/** What an address asks to open: one goal, or a new one. */
export function openedIn(search: string): Opened {
  const start = goalStartIn(search)
  if (start) return { what: 'goal', id: undefined, term: start.term ?? 'short', start }
  const id = new URLSearchParams(search).get('goal')
  return id ? { what: 'goal', id: id as GoalId, term: 'short' } : undefined
}
