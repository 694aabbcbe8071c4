import { monthsFrom, type Period } from '../../../domain/base/calendar.ts'
import type { Day } from '../../../domain/base/day.ts'
import type { Meaning } from './meaning.ts'

interface Part {
  quarter?: number | undefined
  half?: number | undefined
  /** Two years are named, “25/26”. */
  isSplit?: boolean
  /** It is named after the year in which it begins, in April. */
  isJapanese?: boolean
}

/** The months in which most fiscal years begin that are no calendar years. */
const usualStarts = [4, 7, 10]

/**
 * A fiscal year by the year in which it ends, or a part of it. When it begins is anybody's guess,
 * so there is always a doubt: one year named is read as the calendar year, two as April to March.
 */
export function fiscal(year: number, part: Part = {}): Meaning {
  const beginsIn = (month: number) => partOf(part.isJapanese ? year : year - 1, month, part)
  const calendar = partOf(year, 1, part)
  const others = usualStarts.map(beginsIn)
  const isCalendar = !part.isSplit && !part.isJapanese
  const [taken, alternatives] = isCalendar
    ? [calendar, others]
    : [others[0] ?? calendar, others.slice(1)]
  return {
    ...{ kind: 'fiscalYear', period: taken, doubt: 'fiscal' },
    alternatives: alternatives.map(({ end }) => end as Day),
  }
}

function partOf(year: number, firstMonth: number, { quarter, half }: Part): Period {
  if (quarter) return monthsFrom(year, firstMonth + quarter * 3 - 3, 3)
  if (half) return monthsFrom(year, firstMonth + half * 6 - 6, 6)
  return monthsFrom(year, firstMonth, 12)
}
