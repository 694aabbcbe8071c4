import { earlierOf, type Period, yearOf } from '../../domain/base/calendar.ts'
import type { Day } from '../../domain/base/day.ts'
import { addDays, daysBetween } from '../../domain/base/days.ts'
import type { Doubt, Meaning, Scan } from './rules/meaning.ts'
import type { Edge, Lead } from './surroundings.ts'

/** A day without a year that comes within a month is a plan, not the same day a year ago. */
const daysOfPlans = 31

/** 29 February may be eight years away. */
const mostYears = 8

type InYear = (year: number) => Period | null

/** A time in the year it must mean: looking back the last there was, looking ahead the next. */
export function periodOf(meaning: Meaning, scan: Scan, lead?: Lead): Period | null {
  if (meaning.period) return meaning.period
  if (!meaning.inYear) return null
  if (meaning.year !== undefined) return meaning.inYear(meaning.year)
  return inItsYear(meaning.inYear, scan, lead)
}

export function inItsYear(inYear: InYear, scan: Scan, lead?: Lead): Period | null {
  if (scan.within) return inside(inYear, scan.within)
  return scan.direction === 'past' ? lastOne(inYear, scan, lead) : nextOne(inYear, scan.today)
}

function lastOne(inYear: InYear, { today }: Scan, lead?: Lead): Period | null {
  const coming = inYear(yearOf(today))
  if (coming && (coming.start <= today || lead === 'by')) return coming
  if (coming && coming.start <= addDays(today, daysOfPlans)) return coming
  return firstThere(inYear, yearOf(today) - 1, -1)
}

function nextOne(inYear: InYear, today: Day): Period | null {
  const soon = inYear(yearOf(today))
  const before = inYear(yearOf(today) - 1)
  if (before && before.end >= today) return before
  return soon && soon.end >= today ? soon : firstThere(inYear, yearOf(today) + 1, 1)
}

function firstThere(inYear: InYear, year: number, step: number): Period | null {
  for (let tries = 0; tries < mostYears; tries++) {
    const found = inYear(year + tries * step)
    if (found) return found
  }
  return null
}

function inside(inYear: InYear, within: Period): Period | null {
  for (let year = yearOf(within.end); year >= yearOf(within.start); year--) {
    const period = inYear(year)
    if (period && period.start <= within.end && period.end >= within.start) return period
  }
  return inYear(yearOf(within.end))
}

/** “Early March”, “mid-2028”, “late May”: by thirds. */
export function narrowed(period: Period, edge: Edge | undefined): Period {
  const length = daysBetween(period.start, period.end) + 1
  if (!edge || edge === 'end' || length < 3) return period
  const third = length >= 28 && length <= 31 ? 10 : Math.floor(length / 3)
  const { start } = period
  if (edge === 'middle') return { start: addDays(start, third), end: addDays(start, 2 * third - 1) }
  if (edge === 'late') return { start: addDays(start, 2 * third), end: period.end }
  return { start, end: addDays(start, third - 1) }
}

export interface Meant {
  day: Day | null
  doubt: Doubt | null
  alternatives: Day[]
}

interface Said {
  lead: Lead | undefined
  edge: Edge | undefined
  doubt: Doubt | undefined
  isRelative: boolean
  /** Its year is written. */
  hasYear: boolean
}

/** The day of a period that is meant, for something that was done by then or is to be. */
export function dayMeant(period: Period, said: Said, scan: Scan): Meant {
  const none = { day: null, doubt: said.doubt ?? null, alternatives: [] }
  if (said.lead === 'since' || yearOf(period.end) > 9999 || yearOf(period.start) < 1000) return none
  if (scan.direction === 'future')
    return said.isRelative && period.end < scan.today ? none : dayAhead(period, said, scan)
  const day =
    said.lead === 'before'
      ? addDays(period.start, -1)
      : earlierOf(narrowed(period, said.edge).end, scan.today)
  const isDeadline = said.lead === 'by' && period.end > scan.today
  const isRough = said.edge !== undefined && said.edge !== 'end'
  return day > scan.today || narrowed(period, said.edge).start > scan.today || isDeadline
    ? none
    : { day, doubt: said.doubt ?? (isRough ? 'about' : null), alternatives: [] }
}

/** Looking ahead the last day counts, unless the words say before, early or middle. */
function dayAhead(period: Period, { lead, edge, doubt, hasYear }: Said, { today }: Scan): Meant {
  const { start, end } = period
  const length = daysBetween(start, end) + 1
  const sure = (day: Day, because: Doubt | undefined, ...alternatives: Day[]): Meant => ({
    day,
    doubt: doubt ?? because ?? null,
    alternatives,
  })
  if (lead === 'before') {
    const day = edge === 'end' ? end : addDays(narrowed(period, edge).start, -1)
    return day < today && !hasYear
      ? { ...sure(end, undefined), day: null }
      : sure(day, edge && 'about')
  }
  if (length < 3 || edge === 'end') return sure(end, undefined)
  const part = narrowed(period, edge)
  if (edge === 'middle')
    return sure(addDays(start, Math.floor((length - 2) / 2)), 'about', part.start, part.end)
  if (edge === 'start' && lead === 'by' && start >= today) return sure(start, 'edge', part.end)
  if (edge) return sure(part.end, 'about', part.start)
  return lead === 'by' && !doubt ? sure(end, 'edge', start) : sure(end, undefined)
}
