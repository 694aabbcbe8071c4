import { wholeYear } from '../../../domain/base/calendar.ts'
import { dateOf, inEitherOrder, isLed, monthOf, theDay } from './figures.ts'
import { fiscal } from './fiscalYears.ts'
import { isClosed, isFirst, isHyphen, isLast, isMark, isOpen } from './looking.ts'
import type { Found, Rule, Scan } from './meaning.ts'
import { fullYearAt, yearOf } from './years.ts'

interface Triple {
  by: string
  parts: [number, number, number]
  figures: [number, number, number]
}

function tripleAt({ tokens }: Scan, at: number): Triple | undefined {
  const [a, by, b, by2, c] = tokens.slice(at, at + 5)
  if (!a || !by || !b || !by2 || !c || by.text !== by2.text || !'-/.'.includes(by.text)) return
  if (!a.figures || !b.figures || !c.figures || !by.glued || !b.glued || !c.glued) return
  return {
    by: by.text,
    parts: [a.value, b.value, c.value],
    figures: [a.figures, b.figures, c.figures],
  }
}

/** “2025-03-04”, “04/03/2025”, “4.3.25”. */
export const datesInFigures: Rule = (scan, at) => {
  const compact = compactDate(scan, at)
  if (compact) return compact
  const triple = tripleAt(scan, at)
  if (!triple || !isOpen(scan, at)) return null
  const end = at + 5
  const [first, second, third] = triple.parts
  const next = scan.tokens[end]
  if (
    next?.glued &&
    (next.kind === 'number' ||
      (isMark(scan, end, '.-/') && scan.tokens[end + 1]?.glued && scan.tokens[end + 1]?.figures))
  )
    return null
  if (fullYearAt(scan, at) !== undefined && triple.figures[1] < 3 && triple.figures[2] < 3)
    return { meaning: dateOf(second, third, yearOf(first, 4)), end }
  if (triple.figures[0] > 2 || triple.figures[1] > 2 || !isYearOfTriple(scan, at, triple))
    return null
  const year = yearOf(third, triple.figures[2], scan.isThai)
  return { meaning: inEitherOrder(scan, [first, second], { year, isSure: triple.by === '.' }), end }
}

/** “20260305”. */
function compactDate(scan: Scan, at: number): Found | null {
  const { figures, value = 0 } = scan.tokens[at] ?? {}
  const [year, month, day] = [
    Math.floor(value / 10_000),
    Math.floor(value / 100) % 100,
    value % 100,
  ]
  const isDate = figures === 8 && year >= 1980 && year < 2100 && theDay(year, month, day) !== null
  return isDate && isOpen(scan, at) && isClosed(scan, at + 1)
    ? { meaning: dateOf(month, day, year), end: at + 1 }
    : null
}

/** Two figures are a year behind slashes; behind dots, where no version is likely. */
function isYearOfTriple(scan: Scan, at: number, { by, figures, parts }: Triple): boolean {
  if (figures[2] === 4) return fullYearAt(scan, at + 4) !== undefined
  if (figures[2] !== 2) return false
  if (by === '/') return true
  const isPlain = figures[0] === 2 && figures[1] === 2 && parts[1] >= 1 && parts[1] <= 12
  return (
    by === '.' && isPlain && (isFirst(scan, at) || isMark(scan, at - 1, '([') || isLed(scan, at))
  )
}

/** “2025-03”, “03/2025”, “2025.10” alone, “2025/26”. */
export const monthsInFigures: Rule = (scan, at) => {
  const [a, by, b] = scan.tokens.slice(at, at + 3)
  if (!a?.figures || !by?.glued || !b?.glued || !b.figures || !isOpen(scan, at)) return null
  const end = at + 3
  if (
    !'-/.'.includes(by.text) ||
    !isClosed(scan, end) ||
    (isHyphen(scan, end) && scan.tokens[end + 1]?.figures && scan.tokens[end + 1]?.glued)
  )
    return null
  const isAlone =
    (isFirst(scan, at) || isMark(scan, at - 1, '([')) &&
    (isLast(scan, end) || isMark(scan, end, ')]'))
  const before = fullYearAt(scan, at)
  if (before !== undefined && b.figures === 2 && (by.text !== '.' || isAlone))
    return yearAndMonth(before, b.value, end, by.text)
  const behind = fullYearAt(scan, at + 2)
  if (behind === undefined || by.text === '-' || a.figures > 2 || a.value < 1 || a.value > 12)
    return null
  if (by.text === '.' && a.figures < 2) return null
  return { meaning: monthOf(a.value, behind), end }
}

function yearAndMonth(year: number, second: number, end: number, by: string): Found | null {
  const isNextYear = by !== '.' && second === (year + 1) % 100
  if (isNextYear && second > 12) return { meaning: fiscal(year + 1, { isSplit: true }), end }
  if (second < 1 || second > 12) return null
  const meaning = monthOf(second, year)
  const split = fiscal(year + 1, { isSplit: true })
  return {
    meaning: isNextYear
      ? { ...meaning, doubt: 'fiscal', alternatives: split.period ? [split.period.end] : [] }
      : meaning,
    end,
  }
}

/** A year alone; last, when all else that has a year in it is taken. */
export const bareYears: Rule = (scan, at) => {
  const year = fullYearAt(scan, at)
  if (year === undefined || year < 1980 || year > 2099 || !isOpen(scan, at)) return null
  const end = at + 1
  const isDash = isMark(scan, end, '-') && scan.tokens[end]?.glued && scan.tokens[end + 1]?.glued
  const isRange = isDash && fullYearAt(scan, end + 1) !== undefined
  if (!isClosed(scan, end) || (isDash && !isRange)) return null
  return { meaning: { kind: 'year', year, inYear: wholeYear, isBare: true }, end }
}
