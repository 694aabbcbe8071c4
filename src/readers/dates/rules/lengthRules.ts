import { amountAt, quantityAt } from './amounts.ts'
import { has, isMark, numberAt, skip } from './looking.ts'
import type { Found, Rule, Scan } from './meaning.ts'

function isUnit(scan: Scan, at: number): boolean {
  const { unit, shift } = scan.tokens[at]?.lexeme ?? {}
  return unit !== undefined && shift === undefined
}

/** “every Friday”, “each quarter”, “per week”, “every other day”, “alle zwei Wochen”, “毎週”. */
export const everySo: Rule = (scan, at) => {
  if (!has(scan, at, 'often')) return null
  const amount = amountAt(scan, at + 1)
  if (amount) return often(amount.end)
  const next = skip(scan, at + 1, 'other', 'last', 'the')
  const isNth = scan.tokens[next]?.lexeme.ordinal !== undefined
  const what = isNth ? next + 1 : next
  const is = isUnit(scan, what) || scan.tokens[what]?.lexeme.weekday || has(scan, what, 'part')
  return is ? often(what + 1) : null
}

function often(end: number): Found {
  return { meaning: { kind: 'frequency' }, end }
}

/** “twice a week”, “3x per month”, “two times a year”, “3 days a week”, “once every 2 weeks”. */
export const timesPer: Rule = (scan, at) => {
  const counted = countedAt(scan, at)
  if (counted === undefined) return null
  const per = skip(scan, counted, 'often')
  const isSlash = isMark(scan, counted, '/')
  const isEach =
    per > counted ||
    isSlash ||
    scan.tokens[counted]?.lexeme.number === 1 ||
    has(scan, counted, 'in') ||
    has(scan, counted, 'of')
  if (!isEach) return null
  const amount = amountAt(scan, isSlash ? counted + 1 : skip(scan, per, 'in', 'of'))
  if (amount) return often(amount.end)
  const unit = skip(scan, isSlash ? counted + 1 : per, 'the', 'of', 'in')
  return isUnit(scan, unit) ? often(unit + 1) : null
}

/** The place behind “twice”, “3x”, “two times”, “3 days”. */
function countedAt(scan: Scan, at: number): number | undefined {
  if (has(scan, at, 'once')) return at + 1
  const quantity = quantityAt(scan, at)
  if (!quantity) return undefined
  if (has(scan, quantity.end, 'times')) return quantity.end + 1
  const what = scan.tokens[quantity.end]
  const isCounted = isUnit(scan, quantity.end) || has(scan, quantity.end, 'part')
  return isCounted && what?.kind === 'word' ? quantity.end + 1 : undefined
}

/** “for 3 months”, “over a quarter”, “under 2 days”, “took two weeks”. */
export const lasting: Rule = (scan, at) => {
  const isUnder = has(scan, at, 'under')
  if (!has(scan, at, 'long') && !isUnder) return null
  const next = skip(scan, at + 1, 'about', 'the', 'whole', 'under')
  const counted = amountAt(scan, skip(scan, next, 'about', 'whole'))
  if (!counted || has(scan, counted.end, 'ago')) return null
  const isTurnaround = isUnder || counted.name === 'minute' || counted.name === 'hour'
  return { meaning: { kind: 'duration', isTurnaround }, end: counted.end }
}

/** “over the last year”, “in the past quarter”: how long it went on, up to today. */
export const rolling: Rule = (scan, at) => {
  const isLed = has(scan, at, 'long') || has(scan, at, 'in')
  const is =
    isLed &&
    scan.tokens[at + 1]?.text === 'the' &&
    has(scan, at + 2, 'last') &&
    isUnit(scan, at + 3)
  return is && !has(scan, at + 4, 'of') ? { meaning: { kind: 'duration' }, end: at + 4 } : null
}

/** “by age 30”, “before I turn 40”. */
export const ages: Rule = (scan, at) => {
  const age = numberAt(scan, at + 1)
  if (!has(scan, at, 'age') || age === undefined || scan.tokens[at + 1]?.figures !== 2) return null
  const isLed = ['by', 'before', 'at', 'on'].some((role) => has(scan, at - 1, role))
  const isTold =
    isLed ||
    scan.tokens[at - 1]?.text === 'when' ||
    scan.tokens[at - 1]?.lexeme.unit !== undefined ||
    has(scan, at - 1, 'time') ||
    scan.tokens[at - 1]?.text === 'time'
  return isTold && !isUnit(scan, at + 2) ? { meaning: { kind: 'age' }, end: at + 2 } : null
}
