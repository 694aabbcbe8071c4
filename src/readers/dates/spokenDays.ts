import type { Day } from '../../domain/base/day.ts'
import {
  addDays,
  addMonths,
  monthsOf,
  oneDay,
  type Period,
  weekAround,
  weekdayOf,
  yearOf,
  yearOfDay,
} from './calendar.ts'
import { type Groups, type Meaning, type Pattern, pattern } from './pattern.ts'

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const weekday = `(?<weekday>${weekdays.join('|')}|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\\b)`
const counts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** What people say of a day when they write on another: it counts from today. */
export const spokenDays: readonly Pattern[] = [
  said('(?:earlier |late )?today|tonight|this (?:morning|afternoon|evening)|just now', (today) =>
    oneDay(today),
  ),
  said('(?:the )?day before yesterday', (today) => oneDay(addDays(today, -2))),
  said('yesterday|last night', (today) => oneDay(addDays(today, -1))),
  {
    pattern: pattern(
      `\\b(?<n>\\d+|an?|${counts.join('|')}|(?:a )?couple(?: of)?|(?:a )?few|several) (?<unit>minute|hour|day|week|month|year)s? ago\\b`,
    ),
    read: ago,
  },
  said('(?:last|previous) week', (today) => weekAround(addDays(today, -7))),
  said('(?:last|previous) month', (today) => monthAround(addMonths(firstOfMonth(today), -1))),
  said('(?:last|previous) quarter', (today) => quarterAround(addMonths(firstOfMonth(today), -3))),
  {
    pattern: pattern('\\blast year\\b'),
    read: (_, today) => ({ ...fixed(yearOf(yearOfDay(today) - 1)), unsure: true }),
  },
  said('(?:earlier )?this week', weekAround),
  said('(?:earlier )?this month', monthAround),
  said('(?:earlier )?this quarter', quarterAround),
  said('(?:over|at|on|last|this past) (?:the )?weekend', lastWeekend),
  // “on Monday”, “last Tuesday”, “Friday afternoon”; at either end of the line “Friday” will do.
  {
    pattern: pattern(`\\b(?<lead>on|last|this past|this) ${weekday}(?!s)\\b`),
    read: lastWeekday,
  },
  {
    pattern: pattern(`\\b${weekday} (?:morning|afternoon|evening|night)\\b`),
    read: lastWeekday,
  },
  { pattern: pattern(`^${weekday}(?=\\s*[:,–—-]\\s|\\s*[:,]|\\s+I\\b)`), read: lastWeekday },
  {
    pattern: pattern(
      `(?<=[\\p{L}\\p{N},)]\\s+(?:\\()?)(?<weekday>${weekdays.join('|')})(?=\\)?[.!]?$)`,
    ),
    read: lastWeekday,
  },
]

function said(words: string, period: (today: Day) => Period): Pattern {
  return { pattern: pattern(`\\b(?:${words})\\b`), read: (_, today) => fixed(period(today)) }
}

/** A meaning that depends on no year. */
function fixed(period: Period): Meaning {
  return { year: yearOfDay(period.to), inYear: () => period }
}

function ago({ n, unit }: Groups, today: Day): Meaning | undefined {
  const count = countOf(n!.toLowerCase())
  if (count > 400) return undefined
  const isRough = /few|couple|several/i.test(n!) || /month|year/i.test(unit!)
  return { ...fixed(oneDay(before(today, count, unit!.toLowerCase()))), unsure: isRough }
}

function before(today: Day, count: number, unit: string): Day {
  if (unit === 'day') return addDays(today, -count)
  if (unit === 'week') return addDays(today, -7 * count)
  if (unit === 'month') return addMonths(today, -count)
  if (unit === 'year') return addMonths(today, -12 * count)
  return today
}

function countOf(words: string): number {
  if (/^\d+$/.test(words)) return Number(words)
  if (words.includes('couple')) return 2
  if (/few|several/.test(words)) return 3
  return counts.indexOf(words) + 1 || 1
}

/**
 * The most recent such day before today. “Last Tuesday” in the same week may mean the one before,
 * and who writes “on Monday” on a Monday means another: both are unsure.
 */
function lastWeekday({ weekday, lead }: Groups, today: Day): Meaning {
  const named =
    weekdays.findIndex((name) => name.startsWith(weekday!.toLowerCase().slice(0, 3))) + 1
  const daysAgo = ((weekdayOf(today) - named + 6) % 7) + 1
  const day = addDays(today, -daysAgo)
  const isThisWeek = day >= weekAround(today).from
  return {
    ...fixed(oneDay(day)),
    unsure: daysAgo === 7 || (/^last$/i.test(lead ?? '') && isThisWeek),
  }
}

function lastWeekend(today: Day): Period {
  const sunday = weekAround(today).to
  const to = weekdayOf(today) >= 6 ? sunday : addDays(sunday, -7)
  return { from: addDays(to, -1), to }
}

function firstOfMonth(day: Day): Day {
  return monthAround(day).from
}

function monthAround(day: Day): Period {
  return monthsOf(yearOfDay(day), Number(day.slice(5, 7)))
}

function quarterAround(day: Day): Period {
  const month = Number(day.slice(5, 7))
  return monthsOf(yearOfDay(day), month - ((month - 1) % 3), 3)
}

/** A weekday that heads a text within one week: “Monday: …” below “Week of 3 March”. */
export function weekdayWithin(
  text: string,
  week: Period,
): { day: Day; at: number; words: string } | undefined {
  const isOneWeek = addDays(week.from, 6) >= week.to
  const found = isOneWeek ? (weekdayInFront.exec(text) ?? weekdayBehind.exec(text)) : null
  if (!found) return undefined
  const words = found[1]!
  const named = weekdays.findIndex((name) => name.startsWith(words.toLowerCase().slice(0, 3)))
  const day = addDays(week.from, (named + 8 - weekdayOf(week.from)) % 7)
  const at = found.index + found[0].length - words.length
  return day <= week.to ? { day, at, words } : undefined
}

const weekdayInFront = new RegExp(
  `^[^\\p{L}\\p{N}]*(${weekdays.join('|')}|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?=\\s*(?:$|[:,–—\\])*_]|-\\s)|(?<!sat|sun)\\s)`,
  'iu',
)

/** “… at the all hands (Wed)”, “… merged on Friday”. */
const weekdayBehind = new RegExp(
  `(?:\\(|\\bon\\s+)(${weekdays.join('|')}|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?=\\)|[.,;!]|\\s|$)`,
  'iu',
)
