import type { Day } from '../../base/day.ts'
import type { Stretch } from './finding.ts'

/** A day to come as somebody wrote it, for them to confirm. */
export interface DueDay extends Stretch {
  due: Day
  words: string
  /** Why it may be another day; `null` where there is one reading only. */
  unsure: string | null
  /** So unsure that the person is asked before it is taken. */
  asks: boolean
  /** Other days that the words may mean. */
  alternatives: readonly Day[]
}

/** Words about time, whether or not they hold a day by which something is due. */
export interface TimeWords extends Stretch {
  kind: 'day' | 'duration' | 'frequency' | 'age'
  words: string
  due: DueDay | null
  /** It is written as a day that no calendar has, such as 31 February. */
  isImpossible: boolean
  /** The last day there is in the month of one that is impossible. */
  nearest: Day | null
}
