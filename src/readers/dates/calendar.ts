import { Temporal } from 'temporal-polyfill'
import type { Day } from '../../domain/base/day.ts'

/** A stretch of days. Both ends belong to it. */
export interface Period {
  from: Day
  to: Day
}

/** A day of the calendar, unless there is none: no 31 April. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined
  const date = Temporal.PlainDate.from({ year, month, day })
  return date.day === day ? (date.toString() as Day) : undefined
}

/** A single day as a period. */
export function oneDay(day: Day): Period {
  return { from: day, to: day }
}

/** Whole months, counted on past December where need be. */
export function monthsOf(year: number, firstMonth: number, count = 1): Period {
  const from = Temporal.PlainDate.from({ year, month: firstMonth, day: 1 })
  const to = from.add({ months: count }).subtract({ days: 1 })
  return { from: from.toString() as Day, to: to.toString() as Day }
}

export function yearOf(year: number): Period {
  return monthsOf(year, 1, 12)
}

/** Whether a period is exactly a calendar year, which says too little to choose a day by. */
export function isWholeYear({ from, to }: Period): boolean {
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`
}

/** The week from Monday to Sunday that a day lies in. */
export function weekAround(day: Day): Period {
  const date = Temporal.PlainDate.from(day)
  const from = date.subtract({ days: date.dayOfWeek - 1 })
  return { from: from.toString() as Day, to: from.add({ days: 6 }).toString() as Day }
}

/** A week by its ISO number, unless the year has no such week. */
export function isoWeek(year: number, week: number): Period | undefined {
  const fourthOfJanuary = dayOf(year, 1, 4)!
  const monday = addDays(weekAround(fourthOfJanuary).from, (week - 1) * 7)
  const isThere = week >= 1 && Temporal.PlainDate.from(monday).yearOfWeek === year
  return isThere ? weekAround(monday) : undefined
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString() as Day
}

export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString() as Day
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek
}

export function yearOfDay(day: Day): number {
  return Number(day.slice(0, 4))
}

export function earlierOf(one: Day, other: Day): Day {
  return one < other ? one : other
}
