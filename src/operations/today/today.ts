import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'
import { countEvidence, listEvidence } from '../../db/log/evidence.ts'
import { listScopedDays } from '../../db/log/evidenceGists.ts'
import { countProposals } from '../../db/log/proposals.ts'
import type { Day } from '../../domain/base/day.ts'
import { daysBetween } from '../../domain/base/days.ts'
import { type Worth, worthDoing } from '../../domain/today/today.ts'
import { planOf } from '../goals/goalPlan.ts'
import { type Context, query } from '../operation.ts'
import { duePrompts } from '../reflect/duePrompts.ts'

/** Weeks that the strip of entries shows. */
const weeks = 26

export const showToday = query({
  summary:
    'Show up to 5 suggestions for today, each with its reason and minutes, and your latest ' +
    'entries.',
  input: z.object({}),
  async run(context) {
    const { goals, states, lately, worth } = await todayOf(context)
    return {
      today: context.today,
      worth,
      lately,
      strip: await stripOf(context),
      goals: {
        active: goals.filter(({ status }) => status === 'active').length,
        reviewsDue: goals.filter(({ id }) => states.get(id)!.reviewDue !== null).length,
      },
    }
  },
})

/** The suggestions for today, and the goals and entries behind them. */
export async function todayOf(context: Context) {
  const { db, actor, today } = context
  const { goals, states } = await planOf(context)
  const lately = await listEvidence(db, actor, {}, { limit: 3, offset: 0 })
  const worth: Worth[] = worthDoing({
    today,
    goals: goals.map((goal) => ({ ...goal, reviewDue: states.get(goal.id)!.reviewDue })),
    lastEntry: lately[0]?.day ?? null,
    proposals: await countProposals(db, actor),
    unscoped: await countEvidence(db, actor, { scope: null }),
    prompts: await duePrompts(context),
  })
  return { goals, states, lately, worth }
}

/** Entries a week over half a year, the earliest week first. */
async function stripOf({ db, actor, today }: Context): Promise<number[]> {
  const from = Temporal.PlainDate.from(today).subtract({ weeks }).add({ days: 1 }).toString() as Day
  const counts = Array.from({ length: weeks }, () => 0)
  for (const { day } of await listScopedDays(db, actor, today))
    if (day >= from) counts[Math.floor(daysBetween(from, day) / 7)]!++
  return counts
}
