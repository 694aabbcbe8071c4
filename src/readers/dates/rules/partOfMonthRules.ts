import { earlierOf, monthsFrom, periodAround } from '../../../domain/base/calendar.ts'
import { addDays, weekdayOf } from '../../../domain/base/days.ts'
import { dateOf, isLed } from './figures.ts'
import { has, skip } from './looking.ts'
import type { Found, Rule, Scan } from './meaning.ts'
import { monthAt, ordinalAt } from './monthWords.ts'
import { shiftedAt } from './shifted.ts'
import { yearBehind } from './years.ts'

/** “the first of May”, “am ersten März”. */
export const firstOfMonth: Rule = (scan, at) => {
  const { ordinal } = scan.tokens[at]?.lexeme ?? {}
  if (!ordinal) return null
  const of = skip(scan, at + 1, 'of')
  const named = monthAt(scan, of)
  if (!named || (of === at + 1 && !isLed(scan, at))) return null
  const said = yearBehind(scan, named.end)
  return { meaning: dateOf(named.month, ordinal, said?.year), end: said?.end ?? named.end }
}

/** “the last week of May”, “first half of March”, “last Friday in June”. */
export const partOfMonth: Rule = (scan, at) => {
  const ordinal = ordinalAt(scan, at)
  if (!ordinal) return null
  const { tokens } = scan
  const what = tokens[ordinal.end]?.lexeme
  const isWeek = what?.unit === 'week' || has(scan, ordinal.end, 'weekOf')
  if (!what || !(isWeek || what.unit === 'half' || what.weekday || what.unit === 'day')) return null
  const of = skip(scan, ordinal.end + 1, 'of', 'in', 'the')
  if (of === ordinal.end + 1 && !has(scan, ordinal.end, 'weekOf')) return null
  const part = { ordinal: ordinal.value, weekday: what.weekday, unit: isWeek ? 'week' : what.unit }
  const named = monthAt(scan, of)
  if (!named) return partOfShifted(scan, of, part)
  const said = yearBehind(scan, named.end)
  return {
    meaning: {
      ...{ kind: part.weekday || part.unit === 'day' ? 'date' : 'period', year: said?.year },
      inYear: (year) => partIn(monthsFrom(year, named.month), part),
      ...(isWeek ? { doubt: 'about' as const } : {}),
    },
    end: said?.end ?? named.end,
  }
}

/** “the last day of the month”, “the first week of next quarter”. */
function partOfShifted(scan: Scan, at: number, part: Part): Found | null {
  const around = shiftedAt(scan, at)
  const { unit } = part
  if (!around || around.name === 'week' || around.name === 'weekend' || unit === 'half') return null
  const period = partIn(periodAround(around.name, scan.today, around.shift), part)
  return (
    period && {
      meaning: {
        kind: 'date',
        period,
        isRelative: true,
        doubt: unit === 'week' ? 'about' : undefined,
      },
      end: around.end,
    }
  )
}

interface Part {
  ordinal: number
  weekday: number | undefined
  unit: string | undefined
}

function partIn({ start, end }: ReturnType<typeof monthsFrom>, { ordinal, weekday, unit }: Part) {
  if (weekday) {
    const first = addDays(start, (weekday - weekdayOf(start) + 7) % 7)
    const last = addDays(end, -((weekdayOf(end) - weekday + 7) % 7))
    const day = ordinal === 0 ? last : addDays(first, ordinal * 7 - 7)
    return day <= end ? { start: day, end: day } : null
  }
  const length = unit === 'week' ? 7 : unit === 'half' ? 15 : 1
  if (ordinal === 0) return { start: addDays(end, 1 - length), end }
  const from = addDays(start, (ordinal - 1) * length)
  if (from > end) return null
  const isRest = unit === 'half' && ordinal === 2
  return { start: from, end: isRest ? end : earlierOf(addDays(from, length - 1), end) }
}
