import { isoWeek, monthsFrom } from '../../../domain/base/calendar.ts'
import { fiscal } from './fiscalYears.ts'
import { has, isCapital, isClosed, isLatin, isMark, isOpen, numberAt, skip } from './looking.ts'
import type { Found, Meaning, Rule, Scan } from './meaning.ts'
import { ordinalAt } from './namedRules.ts'
import { fullYearAt, yearBehind, yearOf } from './years.ts'

interface Part {
  part: 'quarter' | 'half'
  n: number
  end: number
}

/** “FY26”, “FY25/26”, “fiscal year 2026 Q3”, “GJ 2026”. */
export const fiscalYears: Rule = (scan, at) => {
  const said = fiscalYearAt(scan, at)
  if (!said) return null
  const next = isMark(scan, said.end, '-/,') ? said.end + 1 : said.end
  const part = letterPart(scan, next)
  return { meaning: fiscal(said.year, { ...said, ...partOf(part) }), end: part?.end ?? said.end }
}

function fiscalYearAt(scan: Scan, at: number) {
  if (!has(scan, at, 'fiscal')) return undefined
  const first = isMark(scan, at + 1, "'") ? at + 2 : at + 1
  const token = scan.tokens[first]
  if (token?.figures !== 2 && token?.figures !== 4) return undefined
  const year = yearOf(token.value, token.figures)
  const second = isMark(scan, first + 1, '/-') ? numberAt(scan, first + 2, 4) : undefined
  if (second !== undefined && second % 100 === (year + 1) % 100)
    return { year: year + 1, end: first + 3, isSplit: true }
  return { year, end: first + 1, isSplit: false }
}

function partOf(part: Part | undefined) {
  return part ? { [part.part]: part.n } : {}
}

/** “Q3”, “H1”, “T3”. */
function letterPart(scan: Scan, at: number): Part | undefined {
  const { tokens } = scan
  const part = has(scan, at, 'quarterNo') ? 'quarter' : has(scan, at, 'halfNo') ? 'half' : undefined
  const letter = tokens[at]
  const n = numberAt(scan, at + 1, 1)
  if (
    !part ||
    letter?.text.length !== 1 ||
    !isLatin(letter) ||
    !tokens[at + 1]?.glued ||
    n === undefined
  )
    return undefined
  const isCapitalOnly = letter.text === 't'
  if (n < 1 || n > (part === 'half' ? 2 : 4) || (isCapitalOnly && !isCapital(scan, at)))
    return undefined
  return { part, n, end: at + 2 }
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

/** “3Q26”, “1H 2026”. */
function numberFirst(scan: Scan, at: number): Part | undefined {
  const letter = scan.tokens[at + 1]
  const n = numberAt(scan, at, 1)
  if (
    n === undefined ||
    !letter?.glued ||
    letter.text.length !== 1 ||
    !yearAfterLetter(scan, at + 2)
  )
    return undefined
  const part = letter.text === 'q' ? 'quarter' : letter.text === 'h' ? 'half' : undefined
  return part && n >= 1 && n <= (part === 'half' ? 2 : 4) ? { part, n, end: at + 2 } : undefined
}

function yearAfterLetter(scan: Scan, at: number) {
  const token = scan.tokens[at]
  if (token?.figures === 2 && token.glued) return { year: yearOf(token.value, 2), end: at + 1 }
  return yearBehind(scan, at)
}

/** “third quarter”, “3. Quartal”, “quarter 3”, “第3四半期”, “上半期”. */
function wordPart(scan: Scan, at: number): Part | undefined {
  for (const [role, n] of [
    ['firstHalf', 1],
    ['secondHalf', 2],
  ] as const)
    if (has(scan, at, role)) return { part: 'half', n, end: at + 1 }
  const first = skip(scan, at, 'the')
  const nth =
    ordinalAt(scan, first) ??
    (has(scan, first, 'quarterNo') ? plainNumber(scan, first + 1) : undefined)
  const unit = nth && scan.tokens[nth.end]?.lexeme.unit
  if (nth && first === at && (unit === 'quarter' || unit === 'half') && !has(scan, at, 'last')) {
    const most = unit === 'half' ? 2 : 4
    return nth.value <= most ? { part: unit, n: nth.value || most, end: nth.end + 1 } : undefined
  }
  const { unit: word } = scan.tokens[at]?.lexeme ?? {}
  const n = plainNumber(scan, at + 1)
  const isNamed =
    (word === 'quarter' && has(scan, at, 'quarterNo')) ||
    (word === 'half' && has(scan, at, 'halfNo'))
  if (!isNamed || !n || n.value < 1 || n.value > (word === 'half' ? 2 : 4)) return undefined
  return { part: word, n: n.value, end: n.end }
}

function plainNumber(scan: Scan, at: number) {
  const value = numberAt(scan, at, 1)
  return value === undefined ? undefined : { value, end: at + 1 }
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

/** “week 14”, “KW 14/2026”, “W14 2026”. */
export const weeksByNumber: Rule = (scan, at) => {
  const { tokens } = scan
  if (!has(scan, at, 'weekNo')) return null
  const isLetter = tokens[at]?.text === 'w'
  const number = skip(scan, at + 1, 'theDay')
  const week = numberAt(scan, number)
  if (
    week === undefined ||
    week < 1 ||
    week > 53 ||
    (isLetter && !(tokens[at + 1]?.glued && tokens[at + 1]?.figures === 2))
  )
    return null
  const end = number + 1
  const said = yearBehind(scan, isMark(scan, end, '/') ? end + 1 : end)
  if (!said && !isClosed(scan, end)) return null
  const isBare = !said && (isLetter || tokens[at]?.lexeme.unit === 'week')
  return {
    meaning: { kind: 'week', year: said?.year, inYear: (year) => isoWeek(year, week), isBare },
    end: said?.end ?? end,
  }
}
