import * as z from 'zod'
import { Day } from '../../domain/base/day.ts'
import { text } from '../../domain/base/text.ts'
import { Term } from '../../domain/goals/goals.ts'
import { lintGoal as lint } from '../../domain/goals/lint/lint.ts'
import { timesIn } from '../../readers/dates/dueDays.ts'
import { statedFields } from '../../readers/goals/statedFields.ts'
import { lintLanguage } from '../../readers/vocabulary/lintLanguage.ts'
import { query } from '../operation.ts'

/** A goal that may not be kept yet, with what is known of it. */
export const GoalDraft = z.object({
  text: text(2000, 'the goal'),
  term: Term.default('short'),
  due: Day.nullable().default(null),
  starts: Day.optional(),
  serves: z.boolean('serves is true or false.').optional(),
  fits: z
    .enum(['in time', 'at risk', 'likely late', 'no day'], {
      error: 'fits is in time, at risk, likely late or no day.',
    })
    .nullable()
    .default(null),
  confidence: z.int('Confidence goes from 0 to 10.').min(0).max(10).nullable().default(null),
  hasIfThen: z.boolean('hasIfThen is true or false.').optional(),
})
export type GoalDraft = z.infer<typeof GoalDraft>

export const lintGoal = query({
  summary:
    'Read a goal and say what to think about: findings, each with the words it is about, one question and where possible an example; the due days it names, and the fields it states: due day, measure and confidence. No score.',
  input: GoalDraft,
  needs: 'nothing',
  run: async ({ today }, draft) => findingsIn(draft, today),
})

/** The findings and the due days of a goal; it needs no data. */
export function findingsIn({ text, ...context }: GoalDraft, today: Day) {
  const times = timesIn(text, today)
  return {
    findings: lint(text, { ...context, today, times }, lintLanguage()),
    dueDays: times.flatMap(({ due }) => due ?? []),
    stated: statedFields(text, times, today),
  }
}
