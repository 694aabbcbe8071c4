import { has, isCapital, isFirst, isLatin, isMark, isOpen, numberAt } from './looking.ts'
import type { Scan } from './meaning.ts'

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

/** “may” in small letters is rarely a month. */
export function isVerb(scan: Scan, at: number): boolean {
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

/** “first”, “2nd”, “3.”; 0 is the last. */
export function ordinalAt(scan: Scan, at: number): { value: number; end: number } | undefined {
  const { ordinal } = scan.tokens[at]?.lexeme ?? {}
  if (ordinal !== undefined) return { value: ordinal, end: at + 1 }
  if (has(scan, at, 'last')) return { value: 0, end: at + 1 }
  const nth = dayAt(scan, at)
  return nth?.isNth && isOpen(scan, at) ? { value: nth.day, end: nth.end } : undefined
}

export function isGluedWord(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  return Boolean(token?.glued && isLatin(token) && scan.tokens[at - 1]?.kind === 'number')
}

/** Short names of one language are words of another: “ago”, “mar”, “set”. */
export function isColliding(scan: Scan, at: number): boolean {
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
