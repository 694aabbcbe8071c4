import type { Output } from '../../operations/index.ts'
import { counted } from '../ui/words.ts'

type Shown = Output<'showToday'>

/** The first sentence: active goals and reviews due. */
export function ledeOf({ goals, worth }: Shown): string {
  if (goals.active === 0)
    return worth.length === 0
      ? 'No active goals and nothing due today.'
      : 'No active goals. Here are a few small things to do.'
  const active = counted(goals.active, 'active goal')
  return `${active}, ${goals.reviewsDue === 0 ? 'none' : goals.reviewsDue} due for review.`
}

/** Where each suggestion leads, and the label of its button. */
export const doors: Record<Shown['worth'][number]['what'], { to: string; word: string }> = {
  review: { to: '/goals', word: 'Review' },
  due: { to: '/goals', word: 'Open goals' },
  plan: { to: '/goals', word: 'Open goals' },
  log: { to: '/log', word: 'Add entry' },
  proposals: { to: '/log/proposals', word: 'Review work' },
  scope: { to: '/log', word: 'Add scope' },
  reflect: { to: '/reflect', word: 'Answer' },
}
