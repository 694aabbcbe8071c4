import type { Output } from '../../../operations/index.ts'

export type Shown = Output<'showIkigai'>
export type Circle = keyof Shown['reasons']

/** Name, source and colour of each circle. */
export const circleWords: Readonly<
  Record<Circle, { name: string; from: string; tone: string; empty: string }>
> = {
  love: { name: 'What you love', from: 'your wants', tone: 'want', empty: 'Add wants.' },
  goodAt: {
    name: 'What you’re good at',
    from: 'your log: at least 3 entries in 12 months, 2 of them for others',
    tone: 'good',
    empty: 'Add entries with topics and who benefited.',
  },
  needed: {
    name: 'What’s needed',
    from: 'your company’s needs',
    tone: 'need',
    empty: 'No needs yet.',
  },
  paidFor: {
    name: 'What you’re paid for',
    from: 'your title, what its level expects and your linked entries',
    tone: 'paid',
    empty: 'Add your title and level in Readiness.',
  },
}

export const order: readonly Circle[] = ['love', 'goodAt', 'needed', 'paidFor']
