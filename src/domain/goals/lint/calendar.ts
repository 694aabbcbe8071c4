import type { Day } from '../../base/day.ts'
import { addDays, dayNumber, dayOf, weekdayOf } from '../../base/days.ts'

/** Days from one to another; both belong to it. */
export interface Period {
  start: Day
  end: Day
}

export type PeriodName = 'day' | 'week' | 'sprint' | 'month' | 'quarter' | 'half' | 'year'

const monthsIn = { month: 1, quarter: 3, half: 6, year: 12 } as const

/** A day of the calendar, or nothing: there is no 31 February. */
export function dayFrom(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const written = `${two(year, 4)}-${two(month)}-${two(day)}` as Day
  return dayOf(dayNumber(written)) === written ? written : null
}

function two(part: number, width = 2): string {
  return String(part).padStart(width, '0')
}

/** So many whole months from a month on, counted on past December where need be. */
export function monthsFrom(year: number, month: number, count = 1): Period {
  return { start: firstOf(year, month), end: addDays(firstOf(year, month + count), -1) }
}

function firstOf(year: number, month: number): Day {
  const months = year * 12 + month - 1
  return dayFrom(Math.floor(months / 12), (months % 12) + 1, 1)!
}

/** The week, month, quarter … that a day lies in, or one so many later. */
export function periodAround(name: PeriodName, day: Day, later = 0): Period {
  if (name === 'day') return { start: addDays(day, later), end: addDays(day, later) }
  if (name === 'sprint')
    return { start: addDays(day, later * 14), end: addDays(day, 13 + later * 14) }
  if (name === 'week') {
    const monday = addDays(day, 1 - weekdayOf(day) + later * 7)
    return { start: monday, end: addDays(monday, 6) }
  }
  const count = monthsIn[name]
  const [year, month] = [yearOf(day), monthOf(day)]
  return monthsFrom(year, month - ((month - 1) % count) + later * count, count)
}

/** So much time later; the last of a month stays within the month. */
export function later(day: Day, amount: number, name: PeriodName): Day {
  if (name === 'day') return addDays(day, amount)
  if (name === 'week' || name === 'sprint')
    return addDays(day, Math.round(amount * (name === 'week' ? 7 : 14)))
  const months = Math.round(amount * monthsIn[name])
  const { start, end } = monthsFrom(yearOf(day), monthOf(day) + months)
  const same = addDays(start, Number(day.slice(8)) - 1)
  return same < end ? same : end
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7))
}
