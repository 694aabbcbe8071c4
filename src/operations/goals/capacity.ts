import { daysBetween } from '../../domain/base/days.ts'
import { finishes, type Load } from '../../domain/goals/forecast.ts'
import type { Goal } from '../../domain/goals/goals.ts'
import type { RatioRange } from '../../domain/goals/ratios.ts'
import { query } from '../operation.ts'
import { loadsOf, planOf } from './goalPlan.ts'
import { GoalDraft } from './goals.ts'

export const planGoal = query({
  summary:
    'Show whether a new goal fits your hours per week for growth beside your active goals, ' +
    'before you set it. Keeps nothing.',
  input: GoalDraft.partial({ text: true }),
  async run(context, { due = null, hours }) {
    const { today } = context
    const plan = await planOf(context)
    const { settings, belief, ratios, goals } = plan
    const loads = loadsOf(plan, today)
    const all = hours ? [...loads, { id: 'draft', hours, due }] : loads
    const found = finishes(all, settings.hoursAWeek, belief, today)
    const own = found.find(({ id }) => id === 'draft') ?? null
    return {
      hoursAWeek: settings.hoursAWeek,
      ratios,
      /** Hours granted until the day it is due; `null` without a day. */
      granted: due ? (Math.max(0, daysBetween(today, due)) / 7) * settings.hoursAWeek : null,
      /** Hours that what is under way will take, by the median ratio. */
      taken: loads.reduce((sum, { hours }) => sum + hours, 0) * ratios.median,
      loads: loads.map(({ id, hours }) => ({
        id,
        text: goals.find((goal) => goal.id === id)!.text,
        hours: hours * ratios.median,
      })),
      draft: own,
      over: overBy(own, all, due, settings.hoursAWeek, ratios, today),
      atOnce:
        goals.filter(({ term, status }) => term === 'short' && status === 'active').length + 1,
    }
  },
})

function overBy(
  own: ReturnType<typeof finishes>[number] | null,
  all: readonly Load[],
  due: Goal['due'],
  hoursAWeek: number,
  ratios: RatioRange,
  today: Goal['starts'],
): number {
  if (!own || due === null) return 0
  const needed = all.reduce((sum, { hours }) => sum + hours, 0) * ratios.median
  return Math.max(0, needed - (Math.max(0, daysBetween(today, due)) / 7) * hoursAWeek)
}
