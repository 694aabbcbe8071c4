import { monthsFrom } from '../../../domain/base/calendar.ts'
import { dateOf, inEitherOrder, isLed } from './figures.ts'
import { isClosed, isFirst, isLast, isMark, isOpen, numberAt } from './looking.ts'
import type { Rule, Scan } from './meaning.ts'

/**
 * “3/4”, “(28/2)”, “20.3.”: without a year “3/4 of the services” and “5/10 tests” are shares, so it
 * takes a leading zero, “on” or “by”, brackets, or a place of its own.
 */
export const shortDates: Rule = (scan, at) => {
  const [a, by, b] = scan.tokens.slice(at, at + 3)
  if (!a?.figures || a.figures > 2 || !by?.glued || !isOpen(scan, at)) return null
  if (isUnknownDay(scan, at))
    return { meaning: { kind: 'month', inYear: (year) => monthsFrom(year, a.value) }, end: at + 3 }
  if (!b?.glued || !b.figures || b.figures > 2) return null
  if (by.text === '.') return dottedDay(scan, at, [a.value, b.value])
  const end = at + 3
  if (by.text !== '/' || !isClosed(scan, end) || isMark(scan, end, '/')) return null
  const [first, second] = [a.value, b.value]
  if (Math.min(first, second) < 1 || Math.min(first, second) > 12 || Math.max(first, second) > 31)
    return null
  const hasZero = scan.text[a.from] === '0' || scan.text[b.from] === '0'
  const isTime = hasZero || isLed(scan, at) || isInPlace(scan, at, end) || isOrdered(scan, at, end)
  return isTime ? { meaning: inEitherOrder(scan, [first, second]), end } : null
}

/** “20.3.” in German and other languages. */
function dottedDay(scan: Scan, at: number, [day, month]: [number, number]) {
  const end = at + 4
  const isPlaced =
    isFirst(scan, at) ||
    isMark(scan, at - 1, '([') ||
    isLed(scan, at) ||
    at - 1 === scan.lastEnd ||
    isNamed(scan, at)
  if (
    !isMark(scan, at + 3, '.') ||
    !scan.tokens[at + 3]?.glued ||
    !isPlaced ||
    month < 1 ||
    month > 12
  )
    return null
  return scan.tokens[end]?.glued && scan.tokens[end]?.figures
    ? null
    : { meaning: dateOf(month, day), end }
}

function isNamed({ tokens }: Scan, at: number): boolean {
  return [at - 1, at - 2, at - 3].some((each) => tokens[each]?.lexeme.weekday !== undefined)
}

function isInPlace(scan: Scan, at: number, end: number): boolean {
  const isBegin = isFirst(scan, at) || isMark(scan, at - 1, '([')
  const isDash = isMark(scan, end, '-') && scan.tokens[end + 1]?.glued !== true
  return isBegin && (isLast(scan, end) || isMark(scan, end, ':)]') || isDash)
}

/** Where the document is known to write days this way, they head lines and end ranges. */
function isOrdered(scan: Scan, at: number, end: number): boolean {
  const isPlaced = isFirst(scan, at) || at - 1 === scan.lastEnd
  return (
    scan.order !== 'either' && isPlaced && (!scan.tokens[end]?.glued || isMark(scan, end, '-:'))
  )
}

/** “8/?”: some day in August. */
function isUnknownDay(scan: Scan, at: number): boolean {
  const month = numberAt(scan, at) ?? 0
  const isMarked = isMark(scan, at + 1, '/') && isMark(scan, at + 2, '?')
  return scan.order === 'month first' && isFirst(scan, at) && isMarked && month >= 1 && month <= 12
}
