import type { Output } from '../../../operations/index.ts'

/** The assessment of today, beside the last one. */
export type Shown = Output<'showAssessment'>
/** A strength, something to develop, or an opportunity. */
export type Item = NonNullable<Shown['now']>['items'][number]

/** The three sides: a weakness is written as what to develop. */
export const sides: readonly {
  side: Item['side']
  title: string
  tone: string
  hint: string
  placeholder: string
}[] = [
  {
    side: 'strength',
    title: 'Strengths',
    tone: 'of-want',
    hint: 'What you do well and what others ask you for.',
    placeholder: 'Finding why a system is slow',
  },
  {
    side: 'weakness',
    title: 'To develop',
    tone: 'of-need',
    hint: 'Write what you’ll learn or practise, not a fault.',
    placeholder: 'Speaking up early in planning',
  },
  {
    side: 'opportunity',
    title: 'Opportunities',
    tone: 'of-both',
    hint: 'Inside or outside your company.',
    placeholder: 'The storage project in autumn',
  },
]
