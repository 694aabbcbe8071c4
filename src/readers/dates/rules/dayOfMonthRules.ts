import { monthsFrom, oneDay, periodAround, yearOf } from '../../../domain/base/calendar.ts'
import type { Day } from '../../../domain/base/day.ts'
import { addDays, daysBetween, weekdayOf } from '../../../domain/base/days.ts'
import { japaneseDays } from './eastAsianRules.ts'
import { has, isFirst, isLatin, isMark, skip, skipMark } from './looking.ts'
import type { Meaning, Rule, Scan } from './meaning.ts'
import { dayAt } from './monthWords.ts'
import { daysBeforeMonth, monthBeforeDays } from './namedRules.ts'
import { datesInFigures } from './numericRules.ts'
import { firstOfMonth } from './partOfMonthRules.ts'
import { shiftedAt } from './shifted.ts'
import { weekdayAt } from './weekdayRules.ts'

/** “Friday 20 March”, “Fri 20th”, “jeudi 5 mars 2026”, “Fr, 20.3.2026”. */
export const weekdaysOfDates: Rule = (scan, at) => {
  const named = weekdayAt(scan, at)
  if (!named) return null
  const next = skip(scan, skipMark(scan, named.end, ',('), 'the', 'theDay')
  for (const rule of [
    datesInFigures,
    daysBeforeMonth,
    monthBeforeDays,
    firstOfMonth,
    japaneseDays,
  ]) {
    const found = rule(scan, next)
    if (found?.meaning.kind === 'date')
      return { ...found, meaning: { ...found.meaning, weekday: named.weekday } }
  }
  const day = dayAt(scan, next)
  return day?.isNth
    ? {
        meaning: { ...dayOfMonth(scan, day.day, named.weekday), weekday: named.weekday },
        end: day.end,
      }
    : null
}

/** “by the 15th”, “on the 3rd of next month”, “am 15.”, “el día 15”, “วันที่ 15”, “15日までに”. */
export const daysOfMonths: Rule = (scan, at) => {
  const day = dayAt(scan, at)
  const isNamed = has(scan, at - 1, 'onDay') || (has(scan, at - 1, 'the') && day?.isNth)
  if (!day || !(isNamed || (has(scan, day.end, 'dayMark') && has(scan, day.end + 1, 'byAfter'))))
    return null
  const isLed =
    has(scan, at - 1, 'onDay') ||
    has(scan, day.end, 'dayMark') ||
    ['on', 'by', 'before', 'since'].some((role) => has(scan, at - 2, role)) ||
    (isFirst(scan, at - 1) && isMark(scan, day.end, ':'))
  const end = has(scan, day.end, 'dayMark') ? day.end + 1 : day.end
  const of = skip(scan, end, 'of', 'the')
  const month = of > end || has(scan, end, 'this') ? shiftedAt(scan, of) : undefined
  if (month?.name === 'month') {
    const around = periodAround('month', scan.today, month.shift)
    const found = addDays(around.start, day.day - 1)
    return {
      meaning: {
        kind: 'date',
        period: oneDay(found),
        isRelative: true,
        isImpossible: found > around.end,
      },
      end: month.end,
    }
  }
  const next = scan.tokens[end]
  const isAttribute =
    next?.kind === 'word' &&
    next.text !== 'i' &&
    isLatin(next) &&
    next.lexeme.roles.size === 0 &&
    Object.keys(next.lexeme).length === 1
  return isLed && !isAttribute ? { meaning: dayOfMonth(scan, day.day), end } : null
}

/** The nearest such day of a month, and on such a weekday where one is named. */
function dayOfMonth({ today, direction }: Scan, day: number, weekday?: number): Meaning {
  const step = direction === 'past' ? -1 : 1
  let nearest: Day | undefined
  for (let months = 0; months < 15; months++) {
    const first = monthsFrom(yearOf(today), Number(today.slice(5, 7)) + months * step).start
    const found = addDays(first, day - 1)
    const isThere = found.slice(0, 7) === first.slice(0, 7)
    const isOnSide = direction === 'past' ? found <= today : found >= today
    nearest ??= isThere && isOnSide ? found : undefined
    if (isThere && isOnSide && (!weekday || weekdayOf(found) === weekday))
      return { kind: 'date', period: oneDay(found), isRelative: true, ...farFrom(nearest, found) }
  }
  return { kind: 'date', isImpossible: true }
}

/** “Fri 20th” where the nearest 20th is another weekday and the next Friday is months away. */
function farFrom(nearest: Day | undefined, found: Day): Partial<Meaning> {
  const isFar = nearest !== undefined && Math.abs(daysBetween(nearest, found)) > 62
  return isFar ? { doubt: 'far', alternatives: [nearest] } : {}
}
