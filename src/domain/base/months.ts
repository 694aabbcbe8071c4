import type { Day } from './day.ts'

/** A calendar month as a number that counts on by one: 24,312 is January 2026. */
export type Month = number

export function monthOf(day: Day): Month {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

/** Its first day. */
export function firstDayOf(month: Month): Day {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01` as Day
}

/** Months from one to another, both among them; none when they stand the wrong way round. */
export function monthsBetween(first: Month, last: Month): Month[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}
