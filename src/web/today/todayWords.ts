import type { Output } from '../../operations/index.ts'
import { capitalised, counted } from '../ui/words.ts'

type Shown = Output<'showToday'>

/** The first sentence: how the goals stand. */
export function ledeOf({ goals, worth }: Shown): string {
  if (goals.active === 0)
    return worth.length === 0
      ? 'Nothing is under way that asks for you today.'
      : 'No goal is under way. A few small things would do your record good.'
  const under = `${capitalised(counted(goals.active, 'goal'))} ${goals.active === 1 ? 'is' : 'are'} under way`
  if (goals.reviewsDue === 0) return `${under}, none due for review.`
  return `${under}, ${goals.reviewsDue} due for review.`
}

/** Where each kind of thing is done, and what the button says. */
export const doors: Record<Shown['worth'][number]['what'], { to: string; word: string }> = {
  review: { to: '/goals', word: 'Review' },
  due: { to: '/goals', word: 'Look' },
  plan: { to: '/goals', word: 'Open' },
  log: { to: '/log', word: 'Log it' },
  proposals: { to: '/log/proposals', word: 'Answer' },
  scope: { to: '/log', word: 'Say it' },
  reflect: { to: '/reflect', word: 'Reflect' },
}
