import { monthsFrom } from '../../../domain/base/calendar.ts'
import { fiscal } from './fiscalYears.ts'
import { has, isClosed, isMark, isOpen, numberAt, skip } from './looking.ts'
import type { Found, Meaning, Rule, Scan } from './meaning.ts'
import { letterPart, numberFirst, type Part, wordPart, yearAfterLetter } from './partsOfYear.ts'
import { fullYearAt, yearBehind, yearOf } from './years.ts'

/** “FY26”, “FY25/26”, “fiscal year 2026 Q3”, “GJ 2026”, “2026/27”. */
export const fiscalYears: Rule = (scan, at) => {
  const said = fiscalYearAt(scan, at)
  if (!said || !isOpen(scan, at)) return null
  const next = isMark(scan, said.end, '-/,') ? said.end + 1 : said.end
  const part = letterPart(scan, next)
  return { meaning: fiscal(said.year, { ...said, ...partOf(part) }), end: part?.end ?? said.end }
}

function fiscalYearAt(scan: Scan, at: number) {
  const isSaid = has(scan, at, 'fiscal')
  if (!isSaid && fullYearAt(scan, at) === undefined) return undefined
  const first = isSaid ? (isMark(scan, at + 1, "'") ? at + 2 : at + 1) : at
  const token = scan.tokens[first]
  if (token?.figures !== 2 && token?.figures !== 4) return undefined
  const year = yearOf(token.value, token.figures)
  const second = isPair(scan, first + 1, isSaid) ? numberAt(scan, first + 2, 4) : undefined
  if (second !== undefined && second % 100 === (year + 1) % 100)
    return { year: year + 1, end: first + 3, isSplit: true }
  return isSaid ? { year, end: first + 1, isSplit: false } : undefined
}

/** “26/27” behind “FY”; without it only “2026/27”, for “2026-27” may be anything. */
function isPair(scan: Scan, at: number, isSaid: boolean): boolean {
  if (isSaid) return isMark(scan, at, '/-')
  const isMonth = (scan.tokens[at + 1]?.value ?? 0) <= 12
  const isDate = isMark(scan, at + 2, '/-')
  return isMark(scan, at, '/') && !isMonth && !isDate && isClosed(scan, at + 2)
}

function partOf(part: Part | undefined) {
  return part ? { [part.part]: part.n } : {}
}

/** “Q3 2025”, “2025 Q3”, “Q3'25”, “Q3 FY27”, “3Q26”, “third quarter of 2026”, “ไตรมาส 3”. */
export const quartersAndHalves: Rule = (scan, at) => {
  const year = yearInFront(scan, at)
  if (year) {
    const part = letterPart(scan, year.end) ?? wordPart(scan, year.end)
    return part && isClosed(scan, part.end)
      ? {
          meaning: year.isFiscal
            ? fiscal(year.year, { ...partOf(part), isJapanese: true })
            : inYearOf(part, year.year),
          end: part.end,
        }
      : null
  }
  const part = letterPart(scan, at) ?? numberFirst(scan, at) ?? wordPart(scan, at)
  return part && isOpen(scan, at) ? withYear(scan, part) : null
}

function yearInFront(scan: Scan, at: number) {
  const year = fullYearAt(scan, at)
  if (year === undefined || !isOpen(scan, at)) return undefined
  const isFiscal = has(scan, at + 1, 'fiscalMark')
  const end =
    has(scan, at + 1, 'yearMark') || isFiscal || isMark(scan, at + 1, '-/') ? at + 2 : at + 1
  return { year, end: skip(scan, end, 'of'), isFiscal }
}

/** The year behind a quarter, in one of its many ways. */
function withYear(scan: Scan, part: Part): Found | null {
  const of = skip(scan, isMark(scan, part.end, '/-') ? part.end + 1 : part.end, 'of')
  const fiscalYear = fiscalYearAt(scan, of)
  if (fiscalYear)
    return {
      meaning: fiscal(fiscalYear.year, { ...fiscalYear, ...partOf(part) }),
      end: fiscalYear.end,
    }
  const said =
    yearAfterLetter(scan, part.end) ?? yearBehind(scan, of) ?? shortYear(scan, part.end, of)
  if (said) return { meaning: inYearOf(part, said.year), end: said.end }
  const named = yearInWords(scan, of)
  if (named) return { meaning: inYearOf(part, named.year), end: named.end }
  return isClosed(scan, part.end)
    ? { meaning: { ...inYearOf(part), isBare: true }, end: part.end }
    : null
}

/** “Q3/25”, “Q1 26” at the end. */
function shortYear(scan: Scan, end: number, at: number) {
  const token = scan.tokens[at]
  if (token?.figures !== 2 || token.value < 20) return undefined
  const next = scan.tokens[at + 1]
  const isSlash = at > end && isMark(scan, end, '/-')
  if (!isSlash && next && next.kind !== 'mark') return undefined
  // “Q2 – 50/50” is a share.
  if (isMark(scan, at + 1, '/') && next?.glued) return undefined
  return isClosed(scan, at + 1) ? { year: yearOf(token.value, 2), end: at + 1 } : undefined
}

/** “of next year”, “of the year”, “this year”. */
function yearInWords(scan: Scan, at: number) {
  const which = skip(scan, at, 'the')
  const shift = has(scan, which, 'next') ? 1 : has(scan, which, 'last') ? -1 : 0
  const unit = shift || has(scan, which, 'this') ? which + 1 : which
  const isYear = scan.tokens[unit]?.lexeme.unit === 'year' && !has(scan, unit, 'yearMark')
  return isYear && unit > at
    ? { year: Number(scan.today.slice(0, 4)) + shift, end: unit + 1 }
    : undefined
}

function inYearOf({ part, n }: Part, year?: number): Meaning {
  const months = part === 'half' ? 6 : 3
  return { kind: part, year, inYear: (each) => monthsFrom(each, (n - 1) * months + 1, months) }
}
