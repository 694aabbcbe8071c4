import { later, oneDay, type Period, yearOf } from '../../../domain/base/calendar.ts'
import type { Day } from '../../../domain/base/day.ts'
import { addDays, weekdayOf } from '../../../domain/base/days.ts'
import { type Amount, amountAt, quantityAt } from './amounts.ts'
import { has, skip } from './looking.ts'
import type { Doubt, Found, Meaning, Rule, Scan } from './meaning.ts'

/** Longer ago, or further ahead, is nothing that is dated by counting. */
const mostAgo = 400

/** “3 weeks ago”, “a week ago Tuesday”, “2週間前”, “2 สัปดาห์ที่แล้ว”. */
export const ago: Rule = (scan, at) => {
  const amount = amountAt(scan, at)
  if (!amount || !has(scan, amount.end, 'ago')) return null
  return backFrom(scan, amount, amount.end + 1)
}

/** “vor 3 Tagen”, “il y a une semaine”, “hace dos meses”. */
export const agoInFront: Rule = (scan, at) => {
  const amount = has(scan, at, 'agoBefore') ? amountAt(scan, at + 1) : undefined
  return amount ? backFrom(scan, amount, amount.end) : null
}

function backFrom(scan: Scan, amount: Amount, end: number): Found | null {
  if (amount.most > mostAgo) return null
  const { weekday } = scan.tokens[skip(scan, end, 'on', 'last')]?.lexeme ?? {}
  if (weekday && amount.name === 'week') return weekdayBack(scan, weekday, amount, end)
  const isRough =
    amount.isRough ||
    amount.least !== amount.most ||
    ['month', 'quarter', 'half', 'year', 'decade'].includes(amount.name)
  const period = between(scan.today, -amount.most, -amount.least, amount.name)
  return period && { meaning: relative(period, isRough ? 'about' : undefined), end }
}

/** The such day before the last one: “a week ago Tuesday”. */
function weekdayBack(scan: Scan, weekday: number, amount: Amount, end: number): Found {
  const last = addDays(scan.today, -(((weekdayOf(scan.today) - weekday + 6) % 7) + 1))
  const day = addDays(last, -7 * Math.round(amount.most))
  return {
    meaning: { ...relative(oneDay(day), 'weekday'), alternatives: [addDays(day, 7)] },
    end: skip(scan, end, 'on', 'last') + 1,
  }
}

function between(today: Day, from: number, to: number, name: Amount['name']): Period | null {
  if (name === 'minute' || name === 'hour') return oneDay(today)
  const period = { start: later(today, from, name), end: later(today, to, name) }
  return yearOf(period.start) < 1000 || yearOf(period.end) > 9999 ? null : period
}

function relative(period: Period, doubt: Doubt | undefined): Meaning {
  return { kind: 'relative', period, doubt, isRelative: true }
}

/** “in 3 weeks”, “within 2–3 months”, “in the next 6 months”, “dans un an”, “อีก 2 สัปดาห์”. */
export const ahead: Rule = (scan, at) => {
  const isWithin = has(scan, at, 'within')
  if (!isWithin && !has(scan, at, 'ahead')) return null
  const counted = skip(scan, at + 1, 'about', 'the')
  const under = skip(scan, counted, 'under')
  const amount = amountAt(scan, skip(scan, under, 'about'))
  if (!amount || has(scan, amount.end, 'ago')) return null
  const about = amount.isRough || hasRole(scan, at + 1, under, 'about')
  return aheadBy(scan, { ...amount, isRough: about }, { isUnder: under > counted, isWithin })
}

function hasRole(scan: Scan, from: number, to: number, role: string): boolean {
  for (let at = from; at < to; at++) if (has(scan, at, role)) return true
  return false
}

interface Manner {
  isUnder?: boolean
  isWithin?: boolean
}

/** How long something may take is no due day: “within a day”, “in under a week”. */
function aheadBy(scan: Scan, amount: Amount, { isUnder = false, isWithin = false }: Manner): Found {
  const days = (daysOf[amount.name] ?? 0) * amount.most
  const isTurnaround = days <= (isUnder ? 31 : isWithin ? 1 : 0)
  const end = has(scan, amount.end, 'time') ? amount.end + 1 : amount.end
  const period = between(scan.today, amount.least, amount.most, amount.name)
  if (scan.direction === 'past' || isTurnaround || !period)
    return { meaning: { kind: 'duration', isTurnaround }, end }
  const mayBeTurnaround = isUnder || (isWithin && days < 14)
  return { meaning: relative(period, mayBeTurnaround ? 'turnaround' : doubtIn(amount)), end }
}

const daysOf: Partial<Record<Amount['name'], number>> = {
  ...{ day: 1, week: 7, weekend: 7, sprint: 14, month: 30 },
  ...{ quarter: 91, half: 182, year: 365, decade: 3652 },
}

function doubtIn(amount: Amount): Doubt | undefined {
  if (amount.least !== amount.most) return 'range'
  if (amount.isRough) return 'about'
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
  const amount = { least: value, most: value, name: unit, isRough, end: count.end + 2 }
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

/** “today”, “the day before yesterday”, “heute früh”, “tomorrow morning”. */
export const namedDays: Rule = (scan, at) => {
  const { tokens, today } = scan
  const { offset } = tokens[at]?.lexeme ?? {}
  if (offset === undefined) return partOfToday(scan, at)
  if (has(scan, at - 1, 'often')) return { meaning: { kind: 'frequency' }, end: at + 1 }
  const next = tokens[at + 1]
  const isMorning = next?.lexeme.offset === 1 && next.text === 'morgen'
  return {
    meaning: { kind: 'relative', period: oneDay(addDays(today, offset)), isRelative: true },
    end: has(scan, at + 1, 'part') || isMorning ? at + 2 : at + 1,
  }
}

/** “this morning”, “esta mañana”. */
function partOfToday(scan: Scan, at: number): Found | null {
  const isPart = has(scan, at + 1, 'part') || scan.tokens[at + 1]?.lexeme.offset === 1
  if (!has(scan, at, 'this') || !isPart) return null
  return {
    meaning: { kind: 'relative', period: oneDay(scan.today), isRelative: true },
    end: at + 2,
  }
}
