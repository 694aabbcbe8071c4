import { wholeYear } from '../../../domain/base/calendar.ts'
import { dateOf, monthOf } from './figures.ts'
import { fiscal } from './fiscalYears.ts'
import { has, isMark, numberAt, skip } from './looking.ts'
import type { Rule, Scan } from './meaning.ts'
import { shiftedAt } from './shifted.ts'
import { fullYearAt } from './years.ts'

/** “2026年3月5日”, “令和8年3月”, “3月5日”, “2026年度”. */
export const japaneseDays: Rule = (scan, at) => {
  const said = yearAt(scan, at)
  const from = said?.end ?? at
  if (said?.isFiscal) return { meaning: fiscal(said.year, { isJapanese: true }), end: from }
  const month = numberAt(scan, from)
  if (month === undefined || month < 1 || month > 12 || !has(scan, from + 1, 'monthMark'))
    return said
      ? { meaning: { kind: 'year', year: said.year, inYear: wholeYear, isBare: true }, end: from }
      : null
  const day = numberAt(scan, from + 2)
  if (day === undefined || !has(scan, from + 3, 'dayMark'))
    return { meaning: monthOf(month, said?.year), end: from + 2 }
  return { meaning: dateOf(month, day, said?.year), end: weekdayEnd(scan, from + 4) }
}

function yearAt(
  scan: Scan,
  at: number,
): { year: number; end: number; isFiscal: boolean } | undefined {
  const { era } = scan.tokens[at]?.lexeme ?? {}
  const number = era === undefined ? at : at + 1
  const year = era === undefined ? fullYearAt(scan, at) : eraYear(era, numberAt(scan, number))
  const isFiscal = has(scan, number + 1, 'fiscalMark')
  const spoken = shiftedAt(scan, at)
  const month = spoken && skip(scan, spoken.end, 'of')
  if (month && spoken.name === 'year' && spoken.isSaid && has(scan, month + 1, 'monthMark'))
    return { year: Number(scan.today.slice(0, 4)) + spoken.shift, end: month, isFiscal: false }
  if (year === undefined || !(isFiscal || has(scan, number + 1, 'yearMark'))) return undefined
  return { year, end: number + 2, isFiscal }
}

function eraYear(era: number, number: number | undefined): number | undefined {
  return number === undefined ? undefined : era + number
}

/** The weekday behind a date: “(木)”, “木曜日”. */
function weekdayEnd(scan: Scan, at: number): number {
  if (scan.tokens[at]?.lexeme.weekday && scan.tokens[at]?.glued) return at + 1
  return isMark(scan, at, '(') && isMark(scan, at + 2, ')') ? at + 3 : at
}
