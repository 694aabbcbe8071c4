import { later, oneDay, type Period, periodAround } from '../../../domain/base/calendar.ts'
import type { Day } from '../../../domain/base/day.ts'
import { addDays, daysBetween, weekdayOf } from '../../../domain/base/days.ts'
import { has, isCapital, isLatin, isMark, skip, skipMark } from './looking.ts'
import type { Meaning, Rule, Scan } from './meaning.ts'
import { shiftedAt, type Which, whichAt } from './shifted.ts'

/** A weekday by name. Short names are words of other languages, so they need a capital; “Sam's” is a person. */
export function weekdayAt(
  scan: Scan,
  at: number,
): { weekday: number; end: number; isShort: boolean } | undefined {
  const token = scan.tokens[at]
  const { weekday } = token?.lexeme ?? {}
  if (!token || !weekday) return undefined
  if (token.lexeme.month !== undefined && !isMark(scan, at + 1, '.')) return undefined
  const length = token.to - token.from
  const isShort = isLatin(token) && length < 4
  const isSmall = !isCapital(scan, at) && !isMark(scan, at + 1, '.,:')
  if (isShort && isSmall && !has(scan, at + 1, 'part')) return undefined
  if (isShort && isMark(scan, at + 1, "'") && scan.tokens[at + 1]?.glued) return undefined
  const hasDot = isShort && isMark(scan, at + 1, '.') && Boolean(scan.tokens[at + 1]?.glued)
  return { weekday, end: hasDot ? at + 2 : at + 1, isShort: isShort && length < 3 }
}

/** “Friday next week”, “nächste Woche Freitag”, “来週の金曜日”, “Friday week”. */
export const weekdaysOfWeeks: Rule = (scan, at) => {
  const named = weekdayAt(scan, at)
  const week = shiftedAt(scan, named ? skip(scan, skipMark(scan, named.end, ','), 'of', 'the') : at)
  if (week?.name !== 'week') return null
  const isLoose =
    !week.isSaid && !(named && week.end === named.end + 1 && scan.direction === 'future')
  const behind = named ?? weekdayAt(scan, skip(scan, skipMark(scan, week.end, ','), 'of', 'on'))
  if (!behind || isLoose || behind.isShort) return null
  const monday = periodAround('week', scan.today, week.shift).start
  const near = addDays(scan.today, ((behind.weekday - weekdayOf(scan.today) + 7) % 7) + 7)
  const day = week.isSaid ? addDays(monday, behind.weekday - 1) : near
  return {
    meaning: { kind: 'weekday', period: oneDay(day), isRelative: true },
    end: Math.max(week.end, behind.end),
  }
}

/** “last Friday”, “next Monday”, “lundi prochain”, “on Monday”, “Friday afternoon”, “Friday:”. */
export const weekdays: Rule = (scan, at) => {
  const which = whichAt(scan, at)
  const named = weekdayAt(scan, which ? at + 1 : at)
  const isMonth = scan.tokens[which ? at + 1 : at]?.lexeme.month !== undefined
  if (
    !named ||
    isMonth ||
    (named.isShort && !isMark(scan, named.end - 1, '.') && !isMark(scan, named.end, '-'))
  )
    return null
  const behind = which ?? whichAt(scan, named.end, true)
  const end = which || !behind ? named.end : named.end + 1
  const hasPart = has(scan, end, 'part')
  const inWeek = scan.within && weekdayIn(scan.within, named.weekday)
  const meaning = inWeek
    ? { kind: 'weekday' as const, period: oneDay(inWeek) }
    : weekday(scan, named.weekday, behind)
  return {
    meaning: {
      ...meaning,
      ...{ weekday: named.weekday, isBare: !behind && !hasPart && isLatinAt(scan, named.end - 1) },
    },
    end: hasPart ? end + 1 : end,
  }
}

/** In a week, the day that bears the name. */
function weekdayIn({ start, end }: Period, weekday: number): Day | undefined {
  if (daysBetween(start, end) > 6) return undefined
  const day = addDays(start, (weekday + 7 - weekdayOf(start)) % 7)
  return day <= end ? day : undefined
}

export function weekday(scan: Scan, wanted: number, which: Which | undefined): Meaning {
  const { today, direction } = scan
  const coming = addDays(today, (wanted - weekdayOf(today) + 7) % 7)
  const before = addDays(today, -(((weekdayOf(today) - wanted + 6) % 7) + 1))
  const isRelative = true
  if (which === 'next' || which === 'coming' || (direction === 'future' && which !== 'last'))
    return which === 'next'
      ? nextWeekday(scan, wanted, coming)
      : { kind: 'weekday', period: oneDay(coming), isRelative }
  const isToday = before === addDays(today, -7)
  const isThisWeek = before >= periodAround('week', today).start
  const isUnsure = isToday || (which === 'last' && isThisWeek)
  const other = isToday && which !== 'last' ? today : addDays(before, -7)
  return {
    ...{ kind: 'weekday', period: oneDay(before), isRelative },
    ...(isUnsure ? { doubt: 'weekday', alternatives: [other] } : {}),
  }
}

/** Next week is used; you may mean this week. */
function nextWeekday({ today }: Scan, wanted: number, coming: Day): Meaning {
  const day = addDays(periodAround('week', today, 1).start, wanted - 1)
  const nearest = coming === today ? later(today, 1, 'week') : coming
  const other = nearest === day ? addDays(day, 7) : nearest
  return {
    kind: 'weekday',
    period: oneDay(day),
    isRelative: true,
    doubt: 'weekday',
    alternatives: [other],
  }
}

function isLatinAt({ tokens }: Scan, at: number): boolean {
  const token = tokens[at]
  return token !== undefined && (isLatin(token) || token.kind === 'mark' || token.text.length < 3)
}
