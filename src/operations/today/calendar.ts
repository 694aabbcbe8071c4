import { createHash } from 'node:crypto'
import * as z from 'zod'
import { isCalendarKey, putCalendarKey } from '../../db/people/personSettings.ts'
import { addDays } from '../../domain/base/days.ts'
import { fail } from '../../domain/base/errors.ts'
import { planOf } from '../goals/goalPlan.ts'
import { command, query } from '../operation.ts'

export const renewCalendar = command({
  summary:
    'Create a secret link for your calendar app: due dates and goal reviews. An earlier link ' +
    'stops working. The link is shown only once.',
  input: z.object({}),
  async run({ db, actor, newSecret }) {
    const secret = newSecret()
    await putCalendarKey(db, actor, hashOf(secret))
    return { path: `/calendar/${secret}.ics` }
  },
})

export const removeCalendar = command({
  summary: 'Delete the link of your calendar feed.',
  input: z.object({}),
  async run({ db, actor }) {
    await putCalendarKey(db, actor, null)
    return { hasCalendar: false }
  },
})

/** How many reviews ahead a calendar shows; calendars ask again long before. */
const reviewsAhead = 6

export const showCalendar = query({
  summary: 'Show your calendar feed: due dates of goals and the next reviews.',
  input: z.object({ secret: z.string().min(1).max(100) }),
  async run(context, { secret }) {
    const { db, actor, timeZone, today } = context
    if (!(await isCalendarKey(db, actor, hashOf(secret))))
      fail('not_found', 'This calendar link is no longer in use. Create a new one on Today.')
    const { goals, states } = await planOf(context)
    const active = goals.filter(({ status }) => status === 'active')
    return {
      timeZone,
      due: active.flatMap(({ id, text, due }) => (due ? [{ id, day: due, title: text }] : [])),
      reviews: active.flatMap(({ id, text, starts, due, reviewEvery }) => {
        const first = addDays(
          (states.get(id)!.lastReview ?? starts) as typeof starts,
          reviewEvery * 7,
        )
        const days = Array.from({ length: reviewsAhead }, (_, index) =>
          addDays(first < today ? today : first, index * reviewEvery * 7),
        )
        return days
          .filter((day) => due === null || day <= due)
          .map((day) => ({ id, day, title: `Review “${text}”` }))
      }),
    }
  },
})

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
