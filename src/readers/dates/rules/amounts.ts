import type { PeriodName } from '../../../domain/base/calendar.ts'
import { has, isMark, isOpen, skip } from './looking.ts'
import type { Scan } from './meaning.ts'

/** A number of days, weeks …, perhaps a range of them. */
export interface Amount {
  least: number
  most: number
  name: PeriodName | 'minute' | 'hour'
  /** “A few weeks”, “about a month”: more or less. */
  isRough: boolean
  /** “10 working days”: Saturdays and Sundays are not counted. */
  isWorking: boolean
  end: number
}

/** Nobody counts further. */
const most = 999

/** “3 weeks”, “a year and a half”, “2–3 months”, “a couple of days”, “2w”, “1年半”, “a month or two”. */
export function amountAt(scan: Scan, start: number): Amount | undefined {
  const at = skip(scan, start, 'about')
  const first = quantityAt(scan, at)
  if (!first) return undefined
  const last = upTo(scan, first)
  const unit = unitAt(scan, last?.end ?? first.end)
  if (!unit) return undefined
  const more = has(scan, unit.end, 'or') ? quantityAt(scan, unit.end + 1) : undefined
  const isUpTo = more && !last && more.value > first.value && !unitAt(scan, more.end)
  const half = has(scan, unit.end, 'andHalf') || has(scan, unit.end, 'halfAfter') ? 0.5 : 0
  return {
    least: (first.value + half) * unit.count,
    most: ((isUpTo ? more.value : (last?.value ?? first.value)) + half) * unit.count,
    name: unit.name,
    isRough: at > start || first.isRough,
    isWorking: unit.isWorking,
    end: isUpTo ? more.end : unit.end + (half ? 1 : 0),
  }
}

interface Quantity {
  value: number
  isRough: boolean
  end: number
}

/** “3”, “2.5”, “three”, “two and a half”. */
export function quantityAt(scan: Scan, at: number): Quantity | undefined {
  const token = scan.tokens[at]
  if (!token) return undefined
  const { number } = token.lexeme
  if (number !== undefined)
    return withHalf(scan, { value: number, isRough: has(scan, at, 'rough'), end: at + 1 })
  if (!token.figures || token.figures > 4 || token.value > most || !isOpen(scan, at))
    return undefined
  const decimal = scan.tokens[at + 2]
  if (
    isMark(scan, at + 1, '.,') &&
    scan.tokens[at + 1]?.glued &&
    decimal?.glued &&
    decimal.text === '5'
  )
    return { value: token.value + 0.5, isRough: false, end: at + 3 }
  return withHalf(scan, { value: token.value, isRough: false, end: at + 1 })
}

function withHalf(scan: Scan, quantity: Quantity): Quantity {
  return has(scan, quantity.end, 'andHalf')
    ? { ...quantity, value: quantity.value + 0.5, end: quantity.end + 1 }
    : quantity
}

function upTo(scan: Scan, { value: least, end: at }: Quantity): Quantity | undefined {
  const isJoined = isMark(scan, at, '-') || has(scan, at, 'to') || has(scan, at, 'or')
  const next = scan.tokens[at + 1]
  const value = next?.lexeme.number ?? (next?.figures ? next.value : undefined)
  const isMore = value !== undefined && value >= least && value <= most
  return isJoined && isMore ? { value, isRough: false, end: at + 2 } : undefined
}

function unitAt(scan: Scan, start: number) {
  const at = skip(scan, isMark(scan, start, '-') ? start + 1 : start, 'whole', 'workdays', 'of')
  const token = scan.tokens[at]
  const unit = token?.lexeme.unit ?? letterBehind(scan, at)
  if (!unit || token?.lexeme.shift !== undefined) return undefined
  const isPossessive = isMark(scan, at + 1, "'") && scan.tokens[at + 1]?.glued
  const end = isPossessive ? at + (scan.tokens[at + 2]?.text === 's' ? 3 : 2) : at + 1
  const isWorking = unit === 'day' && has(scan, at - 1, 'workdays')
  return unit === 'fortnight'
    ? { name: 'week' as const, count: 2, isWorking, end }
    : { name: unit, count: 1, isWorking, end }
}

/** “2w”, “48h”: behind a number, h is for hours; before one (H2), for a half of a year. */
function letterBehind({ tokens }: Scan, at: number) {
  const [number, token] = [tokens[at - 1], tokens[at]]
  if (!token?.glued || !number?.figures) return undefined
  return token.lexeme.letter === 'half' ? 'hour' : token.lexeme.letter
}
