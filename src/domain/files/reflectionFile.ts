import * as z from 'zod'
import { SuccessMarkers } from '../goals/markers.ts'
import { Assessment } from '../reflect/assessments.ts'
import { OwnPrompt, Pace, PromptName, Reflection } from '../reflect/reflections.ts'
import { ValueSort } from '../reflect/valueSorts.ts'

/** What a log file holds of looking back; left out in files from before there was any. */
export const ReflectionParts = z.strictObject({
  reflections: z
    .array(Reflection.omit({ revision: true }).strict())
    .max(50_000)
    .default([]),
  prompts: z.array(OwnPrompt.strict()).max(50).default([]).describe('Your own questions.'),
  drafts: z
    .array(z.strictObject({ prompt: PromptName, text: z.string().max(50_000) }))
    .max(100)
    .default([])
    .describe('Drafts of answers.'),
  pace: Pace.nullable()
    .default(null)
    .describe('Months until a question is due again; null for the defaults.'),
  valueSorts: z.array(ValueSort.strict()).max(500).default([]),
  success: SuccessMarkers.default([]),
  assessments: z
    .array(Assessment.omit({ revision: true }).strict())
    .max(5000)
    .default([]),
})
export type ReflectionParts = z.infer<typeof ReflectionParts>
