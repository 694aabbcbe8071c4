import * as z from 'zod'
import { Day } from '../base/day.ts'
import { GoalId } from '../base/id.ts'
import { optionalText } from '../base/text.ts'

/** What comes of a look at a goal. */
export const Decision = z.enum(['keep', 'adjust', 'pause', 'drop', 'done'], {
  error: 'A review ends with keep, adjust, pause, drop or done.',
})
export type Decision = z.infer<typeof Decision>

const answer = (what: string) => optionalText(4000, what)

/** A look at one goal: the three questions of the essay, and what was decided. */
export const Review = z.object({
  id: z.uuid(),
  goal: GoalId,
  day: Day,
  /** Did it move me the right way? */
  moved: answer('whether it moved you the right way'),
  /** What did I learn that changes it? */
  learned: answer('what you learned'),
  /** Is the effort sustainable? */
  sustainable: answer('whether the effort is sustainable'),
  decision: Decision,
  /** How it came out beside what was hoped, −2 to 2; only at the end. */
  outcome: z.int().min(-2).max(2).nullable().default(null),
})
export type Review = z.infer<typeof Review>
