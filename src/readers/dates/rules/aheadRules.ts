import { later, oneDay, periodAround } from '../../../domain/base/calendar.ts'
import type { Day } from '../../../domain/base/day.ts'
import { addDays, weekdayOf } from '../../../domain/base/days.ts'
import { type Amount, amountAt, quantityAt } from './amounts.ts'
import { has, skip } from './looking.ts'
import type { Doubt, Found, Rule, Scan } from './meaning.ts'
import { between, relative } from './relativeRules.ts'
import { shiftedAt } from './shifted.ts'

/** “in 3 weeks”, “within 2–3 months”, “in the next 6 months”, “dans un an”, “อีก 2 สัปดาห์”. */
export const ahead: Rule = (scan, at) => {
  const isWithin = has(scan, at, 'within')
  if (!isWithin && !has(scan, at, 'ahead')) return null
  const counted = skip(scan, at + 1, 'about', 'the')
  const under = skip(scan, counted, 'under')
  const amount = amountAt(scan, skip(scan, under, 'about'))
  if (!amount || has(scan, amount.end, 'ago')) return null
  const about = amount.isRough || hasRole(scan, at + 1, under, 'about')
  // “Within a fortnight of being opened” counts from there, not from today.
  const isFromEvent = isWithin && has(scan, amount.end, 'of')
  const manner = { isUnder: under > counted, isWithin, isFromEvent }
  return aheadBy(scan, { ...amount, isRough: about }, manner)
}

function hasRole(scan: Scan, from: number, to: number, role: string): boolean {
  for (let at = from; at < to; at++) if (has(scan, at, role)) return true
  return false
}

interface Manner {
  isUnder?: boolean
  isWithin?: boolean
  isFromEvent?: boolean
}

/** How long something may take is no due day: “within a day”, “in under a week”. */
function aheadBy(scan: Scan, amount: Amount, manner: Manner): Found {
  const { isUnder = false, isWithin = false, isFromEvent = false } = manner
  const days = (daysOf[amount.name] ?? 0) * amount.most
  const isTurnaround = isFromEvent || days <= (isUnder ? 31 : isWithin ? 1 : 0)
  const end = has(scan, amount.end, 'time') ? amount.end + 1 : amount.end
  const period = amount.isWorking
    ? oneDay(workdaysAfter(scan.today, amount.most))
    : between(scan.today, amount.least, amount.most, amount.name)
  if (scan.direction === 'past' || isTurnaround || !period)
    return { meaning: { kind: 'duration', isTurnaround }, end }
  const mayBeTurnaround = isUnder || (isWithin && days < 14)
  const meaning = relative(period, mayBeTurnaround ? 'turnaround' : doubtIn(amount))
  return { meaning: { ...meaning, alternatives: calendarEnd(scan, amount) }, end }
}

/** “In the next two quarters”: perhaps to the end of the second. */
function calendarEnd({ today }: Scan, { name, most }: Amount): Day[] {
  const isPart = name === 'quarter' || name === 'half'
  return isPart ? [periodAround(name, today, Math.ceil(most)).end] : []
}

function workdaysAfter(today: Day, count: number): Day {
  let day = today
  for (let left = Math.ceil(count); left > 0; ) {
    day = addDays(day, 1)
    if (weekdayOf(day) < 6) left--
  }
  return day
}

const daysOf: Partial<Record<Amount['name'], number>> = {
  ...{ day: 1, week: 7, weekend: 7, sprint: 14, month: 30 },
  ...{ quarter: 91, half: 182, year: 365, decade: 3652 },
}

function doubtIn(amount: Amount): Doubt | undefined {
  if (amount.least !== amount.most) return 'range'
  if (amount.isRough || amount.name === 'quarter' || amount.name === 'half') return 'about'
  return amount.name === 'sprint' ? 'sprint' : undefined
}

/** “the next 6 months”, “in den nächsten 3 Wochen”, “the last two weeks”. */
export const nextAmount: Rule = (scan, at) => {
  const which = skip(scan, at, 'ahead', 'in', 'within', 'at', 'long', 'the', 'by')
  const role = (['next', 'coming', 'last', 'first'] as const).find((each) => has(scan, which, each))
  const amount = role && amountAt(scan, which + 1)
  if (!role) return amountAround(scan, which)
  const isPlain = which > at || role === 'next' || role === 'last'
  if (!amount || !isPlain) return null
  if (role === 'last') return { meaning: { kind: 'duration' }, end: amount.end }
  return aheadBy(scan, amount, {})
}

/** “les 3 prochains mois”, “las dos últimas semanas”: the number comes first. */
function amountAround(scan: Scan, at: number): Found | null {
  const count = quantityAt(scan, at)
  const which = count && (['next', 'last'] as const).find((each) => has(scan, count.end, each))
  const { unit, shift } = (count && scan.tokens[count.end + 1]?.lexeme) ?? {}
  if (!count || !which || !unit || unit === 'fortnight' || shift !== undefined) return null
  const { value, isRough } = count
  const amount = {
    ...{ least: value, most: value, name: unit, isRough, isWorking: false },
    end: count.end + 2,
  }
  return which === 'next'
    ? aheadBy(scan, amount, {})
    : { meaning: { kind: 'duration' }, end: amount.end }
}

/** “2 weeks from now”, “a week from Tuesday”, “2週間後”. */
export const hence: Rule = (scan, at) => {
  const amount = amountAt(scan, at)
  if (!amount) return null
  const behind = { ...amount, end: amount.end + 1 }
  if (has(scan, amount.end, 'hence')) return aheadBy(scan, behind, {})
  if (has(scan, amount.end, 'inside')) return aheadBy(scan, behind, { isWithin: true })
  const named = skip(scan, amount.end, 'from', 'on')
  const { weekday } = scan.tokens[named]?.lexeme ?? {}
  if (!weekday || named === amount.end || amount.name !== 'week') return null
  const near = addDays(scan.today, (weekday - weekdayOf(scan.today) + 7) % 7)
  return { meaning: relative(oneDay(addDays(near, 7 * amount.most)), undefined), end: named + 1 }
}

/** “This time next year”: as many units from today. */
export const sameTime: Rule = (scan, at) => {
  if (!has(scan, at, 'this') || !has(scan, at + 1, 'time')) return null
  const found = shiftedAt(scan, at + 2)
  if (!found?.isSaid || found.shift === 0) return null
  const day = later(scan.today, found.shift, found.name)
  return { meaning: relative(oneDay(day), undefined), end: found.end }
}
