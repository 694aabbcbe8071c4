import type { Output } from '../../../operations/index.ts'

export type Shown = Output<'showIkigai'>
export type Circle = keyof Shown['reasons']

/** Name, source and colour of each circle. */
export const circleWords: Readonly<
  Record<Circle, { name: string; from: string; tone: string; empty: string }>
> = {
  love: { name: 'You love', from: 'your wants', tone: 'want', empty: 'Say what you want.' },
  goodAt: {
    name: 'You are good at',
    from: 'your log: three entries or more in a year, two of them for others',
    tone: 'good',
    empty: 'Log what you do, with its topics and who was better off.',
  },
  needed: {
    name: 'Is needed',
    from: 'the needs of the organisation',
    tone: 'need',
    empty: 'No needs are stated yet.',
  },
  paidFor: {
    name: 'You are paid for',
    from: 'your title, what its level asks for, and the entries that show it',
    tone: 'paid',
    empty: 'Say your title and its level under Readiness.',
  },
}

export const order: readonly Circle[] = ['love', 'goodAt', 'needed', 'paidFor']
