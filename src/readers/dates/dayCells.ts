import { dayFrom, earlierOf, isWholeYear, type Period } from '../../domain/base/calendar.ts'
import { Day } from '../../domain/base/day.ts'
import { clipped, oneLine } from '../../domain/base/storable.ts'
import type { DayOrder } from './dayOrder.ts'
import { dayOfMoment } from './moments.ts'
import { yearOf } from './rules/years.ts'
import { periodOfHeading } from './writtenDays.ts'

export type DayCell = { day: Day | null; year?: number } | { trouble: string }

const figures = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/

/** Whether any cell of a column could be read in two ways. */
export function hasUnsureDays(cells: readonly string[]): boolean {
  return cells.some((cell) => {
    const found = figures.exec(cell)
    return (
      found !== null && Number(found[1]) <= 12 && Number(found[2]) <= 12 && found[1] !== found[2]
    )
  })
}

export interface CellReading {
  today: Day
  within?: Period | undefined
  /** Where the person is, for moments in UTC. */
  timeZone?: string | undefined
}

/** The day a cell holds; `null` where it is empty or says no more than a year. */
export function readDay(
  cell: string,
  order: DayOrder,
  { today, within, timeZone }: CellReading,
): DayCell {
  if (cell.trim() === '') return within ? lastDayOf(within, today) : { day: null }
  const exact = dayOfMoment(cell, timeZone) ?? dayInFigures(cell, order)
  if (exact) return exact <= today ? { day: exact } : { trouble: 'The date is in the future.' }
  const period = periodOfHeading(cell, { today, within, order, relative: false })
  if (!period && saysNoDay(cell)) return { day: null }
  if (!period) return { trouble: troubleWith(cell) }
  return lastDayOf(period, today)
}

/** “All year”, “ongoing”: no day, and none that was meant and went wrong. */
function saysNoDay(cell: string): boolean {
  return /^(?:all year(?: round)?|ongoing|various|throughout|whole year|continuous(?:ly)?|several|-+|\?+)$/iu.test(
    cell.trim(),
  )
}

function troubleWith(cell: string): string {
  const isToCome =
    periodOfHeading(cell, { today: '9999-12-31' as Day, relative: false }) !== undefined
  return isToCome ? 'The date is in the future.' : `“${clipped(oneLine(cell), 40)}” is not a date.`
}

/** A year alone is no day: the person chooses one in it. */
function lastDayOf(period: Period, today: Day): DayCell {
  if (isWholeYear(period)) return { day: null, year: Number(period.start.slice(0, 4)) }
  return { day: earlierOf(period.end, today) }
}

function dayInFigures(cell: string, order: DayOrder): Day | undefined {
  const iso = Day.safeParse(cell.trim().slice(0, 10))
  if (iso.success) return iso.data
  const found = figures.exec(cell)
  if (!found) return undefined
  const [first, second, year] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const fullYear = yearOf(year, year < 100 ? 2 : 4)
  const dayFirst = dayFrom(fullYear, second, first)
  const monthFirst = dayFrom(fullYear, first, second)
  return order === 'month first'
    ? (monthFirst ?? undefined)
    : (dayFirst ?? (order === 'either' ? monthFirst : null) ?? undefined)
}
