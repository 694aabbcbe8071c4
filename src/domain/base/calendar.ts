import type { Day } from './day.ts'
import { addDays, dayNumber, dayOf, weekdayOf } from './days.ts'

/** Days from one to another; both belong to it. */
export interface Period {
  start: Day
  end: Day
}

export type PeriodName =
  | 'day'
  | 'week'
  | 'weekend'
  | 'sprint'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'

const monthsIn = { month: 1, quarter: 3, half: 6, year: 12, decade: 120 } as const

/** A sprint is taken to be two weeks. */
const daysIn = { day: 1, week: 7, weekend: 7, sprint: 14 } as const

/** A day of the calendar, or nothing: there is no 31 February. */
export function dayFrom(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1 || year > 9999) return null
  const written = `${figures(year, 4)}-${figures(month)}-${figures(day)}` as Day
  return dayOf(dayNumber(written)) === written ? written : null
}

function figures(part: number, width = 2): string {
  return String(part).padStart(width, '0')
}

export function oneDay(day: Day): Period {
  return { start: day, end: day }
}

/** So many whole months from a month on, counted on past December where need be. */
export function monthsFrom(year: number, month: number, count = 1): Period {
  return { start: firstOf(year, month), end: addDays(firstOf(year, month + count), -1) }
}

function firstOf(year: number, month: number): Day {
  const months = year * 12 + month - 1
  return `${figures(Math.floor(months / 12), 4)}-${figures((((months % 12) + 12) % 12) + 1)}-01` as Day
}

/** The calendar year. */
export function wholeYear(year: number): Period {
  return monthsFrom(year, 1, 12)
}

/** Whether a period is exactly a calendar year, which says too little to choose a day by. */
export function isWholeYear({ start, end }: Period): boolean {
  return start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`
}

/** The week, month, quarter … that a day lies in, or one so many later. Weeks begin on Monday. */
export function periodAround(name: PeriodName, day: Day, later = 0): Period {
  if (name === 'day') return oneDay(addDays(day, later))
  if (name === 'sprint') {
    const start = addDays(day, later * daysIn.sprint)
    return { start, end: addDays(start, daysIn.sprint - 1) }
  }
  if (name === 'week' || name === 'weekend') {
    const monday = addDays(day, 1 - weekdayOf(day) + later * 7)
    return { start: name === 'week' ? monday : addDays(monday, 5), end: addDays(monday, 6) }
  }
  const count = monthsIn[name]
  const [year, month] = [yearOf(day), monthOf(day)]
  if (name === 'decade') return monthsFrom(year - (year % 10) + later * 10, 1, count)
  return monthsFrom(year, month - ((month - 1) % count) + later * count, count)
}

/** So much time later, or earlier; the last of a month stays within the month. */
export function later(day: Day, amount: number, name: PeriodName): Day {
  if (name === 'day' || name === 'week' || name === 'weekend' || name === 'sprint')
    return addDays(day, Math.round(amount * daysIn[name]))
  const months = Math.round(amount * monthsIn[name])
  const { start, end } = monthsFrom(yearOf(day), monthOf(day) + months)
  const same = addDays(start, Number(day.slice(8)) - 1)
  return same < end ? same : end
}

/** A week by its ISO number, or nothing where the year has no such week. */
export function isoWeek(year: number, week: number): Period | null {
  const fourthOfJanuary = dayFrom(year, 1, 4)
  if (!fourthOfJanuary || week < 1 || week > 53) return null
  const found = periodAround('week', fourthOfJanuary, week - 1)
  return yearOf(addDays(found.start, 3)) === year ? found : null
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** 1 January … 12 December. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7))
}

export function earlierOf(one: Day, other: Day): Day {
  return one < other ? one : other
}

export function laterOf(one: Day, other: Day): Day {
  return one > other ? one : other
}
