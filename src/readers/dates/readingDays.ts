import type { Period } from '../../domain/base/calendar.ts'
import type { Day } from '../../domain/base/day.ts'
import type { DayOrder } from './dayOrder.ts'

/** What days are counted from. */
export interface Reading {
  today: Day
  /**
   * The period that the text stands in, such as that of its heading. “3 March” under “2024” is
   * in 2024; without it, the last 3 March there was.
   */
  within?: Period | undefined
  /**
   * Whether “yesterday” and “on Monday” count from today. Yes for a line written now, which is
   * what is assumed; no for a document written some time.
   */
  relative?: boolean
  /** The order in which the document writes days in figures, where it shows one. */
  order?: DayOrder | undefined
}

/** A period as a text states it. It has begun by today; its end may lie in the future. */
export interface WrittenPeriod extends Period {
  /** The words that say so, and where in the text they begin. */
  words: string
  at: number
  /** It can be read in another way (03/04), or is rough (“a few weeks ago”): better ask. */
  unsure: boolean
}
