import { later, oneDay, type Period, yearOf } from '../../../domain/base/calendar.ts'
import type { Day } from '../../../domain/base/day.ts'
import { addDays, weekdayOf } from '../../../domain/base/days.ts'
import { type Amount, amountAt } from './amounts.ts'
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

export function between(today: Day, from: number, to: number, name: Amount['name']): Period | null {
  if (name === 'minute' || name === 'hour') return oneDay(today)
  const period = { start: later(today, from, name), end: later(today, to, name) }
  return yearOf(period.start) < 1000 || yearOf(period.end) > 9999 ? null : period
}

export function relative(period: Period, doubt: Doubt | undefined): Meaning {
  return { kind: 'relative', period, doubt, isRelative: true }
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
