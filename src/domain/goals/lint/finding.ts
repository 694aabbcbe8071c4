import type { Day } from '../../base/day.ts'
import type { TimeWords } from './times.ts'

/** Every rule by its id, in the order findings are told. */
export const ruleIds = [
  'vague-verb',
  'no-object',
  'not-measurable',
  'no-date',
  'beyond-five-years',
  'impossible-date',
  'due-before-start',
  'several-goals-in-one',
  'serves-nothing',
  'does-not-fit',
  'low-confidence',
  'no-if-then',
] as const
export type RuleId = (typeof ruleIds)[number]

/** One thing to think about, never a mark. */
export interface Finding {
  rule: RuleId
  /** Where the words stand in the text; both are 0 for what is about the goal as a whole. */
  from: number
  to: number
  words: string
  /** One question that helps. */
  question: string
  /** How it might read, in the person's own words where there are any to use. */
  example: string | null
}

/** What is known of a goal besides its text. What is left out is not asked about. */
export interface GoalContext {
  today: Day
  /** What the text says of time, as it was read. */
  times: readonly TimeWords[]
  term?: 'long' | 'short' | undefined
  due?: Day | null | undefined
  starts?: Day | undefined
  /** Whether it serves a long-term goal or, if it is one, a success marker. */
  serves?: boolean | undefined
  fits?: 'in time' | 'at risk' | 'likely late' | 'no day' | null | undefined
  confidence?: number | null | undefined
  hasIfThen?: boolean | undefined
}

/** A stretch of a text. */
export interface Stretch {
  from: number
  to: number
}
