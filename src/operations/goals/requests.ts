import * as z from 'zod'
import type { Day } from '../../domain/base/day.ts'
import { daysBetween } from '../../domain/base/days.ts'
import { similarityAmong } from '../../domain/base/similarity.ts'
import { finishes } from '../../domain/goals/forecast.ts'
import { stopWords } from '../../readers/vocabulary/textWords.ts'
import { query } from '../operation.ts'
import { loadsOf, planOf } from './goalPlan.ts'

export const evaluateRequest = query({
  summary:
    'Weigh something you are asked to do: which of your goals it would serve, what it would push ' +
    'back, and three lines to decline it well.',
  input: z.object({
    request: z.string().trim().min(3, 'Write what you are asked to do.').max(300),
    hours: z.number('Hours are a number.').min(0.5).max(2000).default(8),
    from: z.string().trim().max(80).default('').describe('Who asks.'),
  }),
  async run(context, { request, hours, from }) {
    const plan = await planOf(context)
    const active = plan.goals.filter(({ status }) => status === 'active')
    const served = similarityAmong(
      active.map(({ id, text, why }) => ({ id, text: `${text} ${why}` })),
      stopWords(),
    )(request, 3, new Set())
    const loads = loadsOf(plan, context.today)
    const { settings, belief } = plan
    const before = finishes(loads, settings.hoursAWeek, belief, context.today)
    const after = finishes(
      [{ id: 'request', hours, due: null }, ...loads],
      settings.hoursAWeek,
      belief,
      context.today,
    )
    const displaced = before.flatMap((finish) => {
      const later = after.find(({ id }) => id === finish.id)
      const goal = active.find(({ id }) => id === finish.id)
      return !later || !goal || later.day === finish.day
        ? []
        : [{ id: goal.id, text: goal.text, from: finish.day, to: later.day }]
    })
    return {
      serves: served.flatMap(({ id, words }) =>
        active.filter((goal) => goal.id === id).map(({ text }) => ({ id, text, words })),
      ),
      displaced,
      lines: declining(request, from, reasonFor(displaced[0], served.length, settings.hoursAWeek)),
    }
  },
})

interface Displaced {
  text: string
  from: Day
  to: Day
}

/** Why not now; only what is so. */
function reasonFor(first: Displaced | undefined, serves: number, hoursAWeek: number): string {
  if (first) {
    const days = daysBetween(first.from, first.to)
    const later = days === 1 ? 'a day' : `${days} days`
    return `I’m working on “${first.text}”, and it would be done about ${later} later.`
  }
  if (hoursAWeek === 0) return 'I have no hours left for it.'
  return serves === 0
    ? 'it isn’t part of the goals I’m working on.'
    : 'it isn’t what I’d like to do next for my goals.'
}

function declining(request: string, from: string, reason: string): string[] {
  const name = from === '' ? 'Thank' : `${from}, thank`
  return [
    `${name} you for thinking of me for “${request}”.`,
    `I can’t take it on now: ${reason}`,
    'If it can wait, please ask me again later. If it can’t, I’m happy to suggest someone else.',
  ]
}
