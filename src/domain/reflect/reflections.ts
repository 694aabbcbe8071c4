import * as z from 'zod'
import { Day } from '../base/day.ts'
import { PromptId, ReflectionId, Revision } from '../base/id.ts'
import { optionalText, text } from '../base/text.ts'

/** Names a question: a short word for a built-in one, an id for the person's own. */
export const PromptName = z.string('Name the question.').min(1, 'Name the question.').max(60)

/** What was written for a question, in Markdown. */
export const ReflectionText = optionalText(50_000, 'the answer')

/** A question and its answer on a day, or “not yet”. */
export const Reflection = z.object({
  id: ReflectionId,
  prompt: PromptName,
  /** How the question read that day. */
  asked: text(300, 'the question'),
  day: Day,
  /** Empty exactly when the answer is “I don't know yet”. */
  answer: ReflectionText,
  notYet: z.boolean(),
  revision: Revision,
})
export type Reflection = z.infer<typeof Reflection>

/** A question of the person's own. */
export const OwnPrompt = z.object({ id: PromptId, text: text(300, 'the question') })
export type OwnPrompt = z.infer<typeof OwnPrompt>

const Months = z
  .int('Give a whole number of months.')
  .min(1, 'Choose at least 1 month.')
  .max(60, 'Choose up to 60 months.')
  .nullable()

/** After how many months a question comes up again; `null`: never by itself. */
export const Pace = z.object({
  /** After “I don't know yet”. */
  notYet: Months,
  /** After an answer. */
  answered: Months,
})
export type Pace = z.infer<typeof Pace>
