import type { Output } from '../../../operations/index.ts'

export type Shown = Output<'showIkigai'>
export type Circle = keyof Shown['reasons']

/** Name, short label, source and colour of each circle. */
export const circleWords: Readonly<
  Record<
    Circle,
    { name: string; label: string; from: string; tone: string; empty: string; add: string }
  >
> = {
  love: {
    name: 'What you love',
    label: 'Love',
    from: 'your wants',
    tone: 'want',
    empty: 'Add wants',
    add: '/wants',
  },
  goodAt: {
    name: 'What you’re good at',
    label: 'Good at',
    from: 'your log: at least 3 entries in 12 months, 2 of them for others',
    tone: 'good',
    empty: 'Add entries with topics and who benefited',
    add: '/log',
  },
  needed: {
    name: 'What’s needed',
    label: 'Needed',
    from: 'the needs in view',
    tone: 'need',
    empty: 'Add needs',
    add: '/needs',
  },
  paidFor: {
    name: 'What you’re paid for',
    label: 'Paid for',
    from: 'your title, what its level expects and your linked entries',
    tone: 'paid',
    empty: 'Add your title and level',
    add: '/readiness',
  },
}

export const order: readonly Circle[] = ['love', 'goodAt', 'needed', 'paidFor']
