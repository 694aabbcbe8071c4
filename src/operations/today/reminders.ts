import * as z from 'zod'
import {
  findReminders,
  isReminded,
  markReminded,
  putReminders,
  unmarkReminded,
} from '../../db/today/reminders.ts'
import { weekdayOf } from '../../domain/base/days.ts'
import { hourIn } from '../../domain/base/timeZone.ts'
import type { Worth } from '../../domain/today/today.ts'
import { command, query } from '../operation.ts'
import { todayOf } from './today.ts'

const noAddress = 'This isn’t an email address. Use the form ines@example.org.'
const noWeekday = 'Give each day as a number from 1 (Monday) to 7 (Sunday).'

/** Nobody's telephone should ring at night for this. */
const earliestHour = 7

const Address = z.email(noAddress).max(254, noAddress)
const Weekday = z.int(noWeekday).min(1, noWeekday).max(7, noWeekday)

export const showReminders = query({
  summary: 'Show the address and weekdays of your email reminders.',
  input: z.object({}),
  async run({ db, actor }) {
    return findReminders(db, actor)
  },
})

export const setReminders = command({
  summary:
    'Get an email with today’s suggestions on chosen days (1 is Monday, 7 is Sunday). Needs a ' +
    'mail server. Null as the address turns it off.',
  input: z
    .object({ address: Address.nullable(), days: z.array(Weekday).max(7, noWeekday).default([]) })
    .refine(({ address, days }) => address === null || days.length > 0, 'Choose at least one day.'),
  async run({ db, actor }, { address, days }) {
    const reminders = { address, days: [...new Set(days)].sort((a, b) => a - b) }
    await putReminders(db, actor, reminders)
    return reminders
  },
})

/**
 * What to email now. It counts as sent once it is taken, unless it is returned: none is sent twice.
 */
export const takeReminder = command({
  summary:
    'Take today’s reminder, for the process that emails it; each can be taken once. Returns null ' +
    'if none is due today, there is nothing to suggest, or it is before 7 in the morning.',
  input: z.object({}),
  async run(context) {
    const { db, actor, now, timeZone, today } = context
    if (hourIn(now, timeZone) < earliestHour) return null
    const { address, days } = await findReminders(db, actor)
    if (address === null || !days.includes(weekdayOf(today))) return null
    if (await isReminded(db, actor, today)) return null
    const { worth } = await todayOf(context)
    if (worth.length === 0 || !(await markReminded(db, actor, today))) return null
    return { address, subject: subjectOf(worth), worth }
  },
})

export const returnReminder = command({
  summary: 'Return today’s reminder because the email wasn’t sent; it can be taken again.',
  input: z.object({}),
  async run({ db, actor, today }) {
    return { returned: await unmarkReminded(db, actor, today) }
  },
})

/** Names no content: others may see the subject line. */
function subjectOf({ length }: readonly Worth[]): string {
  return length === 1 ? '1 suggestion for today' : `${length} suggestions for today`
}
