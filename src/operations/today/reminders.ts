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

const noAddress = 'This is no e-mail address. Write one such as ines@example.org.'
const noWeekday = 'Days are numbers from 1, Monday, to 7, Sunday.'

/** Nobody's telephone should ring at night for this. */
const earliestHour = 7

const Address = z.email(noAddress).max(254, noAddress)
const Weekday = z.int(noWeekday).min(1, noWeekday).max(7, noWeekday)

export const showReminders = query({
  summary: 'Show to which address, and on which days of the week, you asked to be reminded.',
  input: z.object({}),
  async run({ db, actor }) {
    return findReminders(db, actor)
  },
})

export const setReminders = command({
  summary:
    'Be reminded by e-mail of what is worth doing, on chosen days (1 Monday to 7 Sunday), where ' +
    'this installation has a mail server; no address turns it off.',
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
 * What is to be mailed now. It counts as sent once it is handed out, unless it is given back: none
 * comes twice.
 */
export const takeReminder = command({
  summary:
    'Take today’s reminder, for the process that mails it; each is handed out once. Nothing where ' +
    'none is wanted today, nothing is worth doing, or it is before seven in the morning.',
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
  summary: 'Give today’s reminder back because no mail went out: it is handed out once more.',
  input: z.object({}),
  async run({ db, actor, today }) {
    return { returned: await unmarkReminded(db, actor, today) }
  },
})

/** Without a word of the person: subjects are shown where others look on. */
function subjectOf({ length }: readonly Worth[]): string {
  const numbers = ['One thing', 'Two things', 'Three things', 'Four things', 'Five things']
  return `${numbers[length - 1]} worth your time today`
}
