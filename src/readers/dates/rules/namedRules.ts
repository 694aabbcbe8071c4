import { earlierOf, monthsFrom, periodAround } from '../../../domain/base/calendar.ts'
import { addDays, weekdayOf } from '../../../domain/base/days.ts'
import {
  has,
  isCapital,
  isClosed,
  isFirst,
  isLatin,
  isMark,
  isOpen,
  numberAt,
  skip,
} from './looking.ts'
import type { Found, Meaning, Rule, Scan } from './meaning.ts'
import { dateOf, isLed, monthOf, theDay } from './numericRules.ts'
import { shiftedAt } from './shifted.ts'
import { yearBehind } from './years.ts'

interface MonthAt {
  month: number
  end: number
  /** Behind Thai months two figures are a year. */
  isThai: boolean
}

/** A month by name; a dot behind an abbreviation belongs to it. */
export function monthAt(scan: Scan, at: number): MonthAt | undefined {
  const named = has(scan, at, 'theMonth') ? at + 1 : at
  const token = scan.tokens[named]
  if (token?.lexeme.month === undefined) return undefined
  const hasDot =
    isMark(scan, named + 1, '.') && scan.tokens[named + 1]?.glued && token.to - token.from < 6
  return { month: token.lexeme.month, end: hasDot ? named + 2 : named + 1, isThai: !isLatin(token) }
}

/** The number of a day: “3”, “3rd”, “3.”, “1er”. */
export function dayAt(
  scan: Scan,
  at: number,
): { day: number; end: number; isNth: boolean } | undefined {
  const day = numberAt(scan, at)
  if (day === undefined || day < 1 || day > 31) return undefined
  const isNth =
    Boolean(scan.tokens[at + 1]?.glued) && (has(scan, at + 1, 'nth') || isMark(scan, at + 1, '.'))
  const isDecimal =
    isNth &&
    isMark(scan, at + 1, '.') &&
    Boolean(scan.tokens[at + 2]?.glued) &&
    numberAt(scan, at + 2) !== undefined
  return { day, end: isNth && !isDecimal ? at + 2 : at + 1, isNth: isNth && !isDecimal }
}

/** The second day of “3-5 March”. */
function toDay(scan: Scan, at: number) {
  const isJoined = isMark(scan, at, '-/&~〜') || has(scan, at, 'to') || has(scan, at, 'and')
  const next = skip(scan, at + 1, 'the')
  return isJoined ? dayAt(scan, next) : undefined
}

/** “3 March 2025”, “3rd of May”, “3-5 March”, “03-Mar-2025”, “2 ส.ค. 68”, “5 de marzo”. */
export const daysBeforeMonth: Rule = (scan, at) => {
  const first = dayAt(scan, at)
  if (!first || !isOpen(scan, at)) return null
  const last = toDay(scan, first.end)
  return (
    dayAndMonth(scan, first.day, last?.day, last?.end ?? first.end) ??
    (last ? dayAndMonth(scan, first.day, undefined, first.end) : null)
  )
}

function dayAndMonth(
  scan: Scan,
  first: number,
  last: number | undefined,
  at: number,
): Found | null {
  const named = monthAt(scan, skip(scan, isMark(scan, at, '-/') ? at + 1 : at, 'of', 'the'))
  if (!named) return null
  const dash =
    isMark(scan, named.end, '-') && scan.tokens[named.end + 1]?.figures === 4
      ? named.end + 1
      : named.end
  const said = yearBehind(scan, dash, named.isThai)
  return { meaning: daysOf(named.month, first, last, said?.year), end: said?.end ?? named.end }
}

function daysOf(month: number, first: number, last = first, year?: number): Meaning {
  if (last === first) return dateOf(month, first, year)
  const inYear = (each: number) => {
    const [from, to] = [theDay(each, month, first), theDay(each, month, last)]
    return from && to && from.start <= to.start ? { start: from.start, end: to.end } : null
  }
  return { kind: 'date', year, inYear, isImpossible: inYear(year ?? 2024) === null }
}

/** “Oct 2-3, 2025”, “March 3rd”; “3-5 March” must not lose its first day to a month before it. */
export const monthBeforeDays: Rule = (scan, at) => {
  const named = monthAt(scan, at)
  if (!named || has(scan, at, 'theMonth')) return null
  const first = dayAt(scan, skip(scan, named.end, 'the'))
  if (!first || (isMark(scan, first.end - 1, '.') && scan.tokens[first.end]?.glued)) return null
  const end = isMark(scan, first.end - 1, '.') ? first.end - 1 : first.end
  if (isAmount(scan, at, end) || isVerb(scan, at)) return null
  const last = toDay(scan, end)
  const range =
    last && !monthAt(scan, skip(scan, last.end, 'of')) && isClosed(scan, last.end)
      ? last
      : undefined
  const stop = range?.end ?? end
  if (!isClosed(scan, stop)) return null
  const said = yearBehind(scan, stop)
  return { meaning: daysOf(named.month, first.day, range?.day, said?.year), end: said?.end ?? stop }
}

/** “March 5 km”: what is marched is no day. */
function isAmount(scan: Scan, at: number, end: number): boolean {
  const next = scan.tokens[end]
  const { unit } = next?.lexeme ?? {}
  if (unit === 'hour' || unit === 'minute') return true
  const isShort =
    next?.kind === 'word' && isLatin(next) && next.text.length < 3 && next.lexeme.roles.size === 0
  return has(scan, at, 'alsoVerb') && isShort && !isLed(scan, at)
}

/** “may” in small letters is rarely a month. */
function isVerb(scan: Scan, at: number): boolean {
  return has(scan, at, 'alsoVerb') && !isCapital(scan, at) && !isLedByTime(scan, at)
}

function isLedByTime(scan: Scan, at: number): boolean {
  const before = has(scan, at - 1, 'the') || isMark(scan, at - 1, '-') ? at - 2 : at - 1
  return [
    'on',
    'in',
    'by',
    'before',
    'since',
    'within',
    'early',
    'start',
    'middle',
    'end',
    'late',
    'of',
    'next',
    'last',
    'this',
  ].some((role) => has(scan, before, role))
}

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
  const isRest = unit === 'half' && ordinal === 2
  return { start: from, end: isRest ? end : earlierOf(addDays(from, length - 1), end) }
}

/** “first”, “2nd”, “3.”; 0 is the last. */
export function ordinalAt(scan: Scan, at: number): { value: number; end: number } | undefined {
  const { ordinal } = scan.tokens[at]?.lexeme ?? {}
  if (ordinal !== undefined) return { value: ordinal, end: at + 1 }
  if (has(scan, at, 'last')) return { value: 0, end: at + 1 }
  const nth = dayAt(scan, at)
  return nth?.isNth && isOpen(scan, at) ? { value: nth.day, end: nth.end } : undefined
}

/** “March 2025”, “März”, “ส.ค. 68”; without a year the words around it decide. */
export const months: Rule = (scan, at) => {
  const named = monthAt(scan, at)
  if (!named || isGluedWord(scan, at) || !isClosed(scan, named.end)) return null
  const said = yearBehind(
    scan,
    isMark(scan, named.end, '-') && scan.tokens[named.end + 1]?.figures === 4
      ? named.end + 1
      : named.end,
    named.isThai,
  )
  if (!said && (isVerb(scan, at) || isColliding(scan, at))) return null
  const isBare = !said && !has(scan, at, 'theMonth')
  return { meaning: { ...monthOf(named.month, said?.year), isBare }, end: said?.end ?? named.end }
}

function isGluedWord(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  return Boolean(token?.glued && isLatin(token) && scan.tokens[at - 1]?.kind === 'number')
}

/** Short names of one language are words of another: “ago”, “mar”, “set”. */
function isColliding(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  return (
    token !== undefined &&
    isLatin(token) &&
    (token.lexeme.roles.size > 0 || token.lexeme.weekday !== undefined || token.text.length < 4) &&
    !isCapital(scan, at) &&
    !isFirst(scan, at) &&
    !isLedByTime(scan, at)
  )
}
