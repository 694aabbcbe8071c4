import * as z from 'zod'
import { Day } from '../base/day.ts'
import { AssessmentId, EvidenceId, Revision } from '../base/id.ts'
import { optionalText, text } from '../base/text.ts'

/** What each is made of, in the words of the essay. */
export const assessmentKinds = {
  strength: [
    'technical skill',
    'problem-solving',
    'leadership',
    'education in another field',
    'unique experience',
  ],
  weakness: [
    'technical skill',
    'communication and teamwork',
    'self-confidence',
    'time management',
    'experience I lack',
  ],
  opportunity: [
    'new project',
    'side project',
    'emerging technology',
    'development programme',
    'networking',
    'course',
  ],
} as const

export const AssessmentSide = z.enum(['strength', 'weakness', 'opportunity'], {
  error: 'Choose strength, weakness or opportunity.',
})
export type AssessmentSide = z.infer<typeof AssessmentSide>

/** One strength, one weakness as what to develop, or one opportunity. */
export const AssessmentItem = z
  .object({
    side: AssessmentSide,
    kind: z.string().max(60),
    text: text(500, 'what it is'),
    /** Entries of the log that show it. An item may have none. */
    evidence: z.array(EvidenceId).max(50, 'Link up to 50 entries.').default([]),
    /** What it was offered from, such as an open opportunity. */
    from: optionalText(300, 'where it is from'),
  })
  .refine(({ side, kind }) => (assessmentKinds[side] as readonly string[]).includes(kind), {
    error: 'This type doesn’t exist in this list.',
  })
export type AssessmentItem = z.infer<typeof AssessmentItem>

export const AssessmentItems = z
  .array(AssessmentItem)
  .max(100, 'Add up to 100 items.')
  .refine(
    (items) => new Set(items.map(({ side, text }) => `${side} ${text}`)).size === items.length,
    { error: 'You’ve already added this.' },
  )

/** Strengths, weaknesses and opportunities as a person saw them on a day. */
export const Assessment = z.object({
  id: AssessmentId,
  day: Day,
  items: AssessmentItems,
  revision: Revision,
})
export type Assessment = z.infer<typeof Assessment>
