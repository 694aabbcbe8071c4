import { oneDay, type Period, periodAround, wholeYear } from '../../../domain/base/calendar.ts'
import { daysBetween, weekdayOf } from '../../../domain/base/days.ts'
import { has, isLatin, isMark } from './looking.ts'
import type { Found, Rule, Scan } from './meaning.ts'
import { nameOf, type Shifted, shiftedAt, shiftOf } from './shifted.ts'
import { fullYearAt, yearBehind } from './years.ts'

/** Weeks, months … by where they lie; a unit without “this” or “next” needs an edge or “by the”. */
export const shiftedPeriods: Rule = (scan, at) => {
  const found = shiftedAt(scan, at)
  const isPrefix =
    (has(scan, at, 'theMonth') && scan.tokens[at + 1]?.lexeme.month !== undefined) ||
    (has(scan, at, 'era') && fullYearAt(scan, at + 1) !== undefined)
  if (!found || isPrefix) return null
  const joined = isSpokenWith(scan, at)
  if (!found.isSaid && !joined) return null
  const period = periodOf(scan, found, isDue(scan, at))
  return {
    meaning: {
      ...{ kind: 'period', period, isRelative: true },
      ...doubtOf(scan, found, period),
    },
    end: found.end,
  }
}

function doubtOf(scan: Scan, { name, end, shift, isSaid }: Shifted, period: Period) {
  const isYearBack = shift === -1 && name === 'year' && scan.direction === 'past'
  if (isPlural(scan, end - 1) || isYearBack) return { doubt: 'about' as const }
  if (name === 'sprint') return { doubt: 'sprint' as const }
  if (name !== 'week' || shift !== 0 || scan.direction === 'past') return {}
  if (!isSaid && isWithin(scan, end - 1)) return { doubt: 'turnaround' as const }
  const next = periodAround('week', scan.today, 1).end
  const isEnding = daysBetween(scan.today, period.end) < 2
  return isEnding ? { doubt: 'ending' as const, alternatives: [next] } : {}
}

/** “Within the week” may be how long each takes. */
function isWithin(scan: Scan, at: number): boolean {
  return [at - 1, at - 2].some((each) => has(scan, each, 'within'))
}

/** “In the coming weeks”. */
function isPlural({ tokens }: Scan, at: number): boolean {
  const { text = '', lexeme } = tokens[at] ?? {}
  return (
    lexeme?.unit !== undefined &&
    text.length > 4 &&
    text.endsWith('s') &&
    tokens[at] !== undefined &&
    isLatin(tokens[at])
  )
}

/** The one that is meant; of this one’s end, looking back, the last there was. */
function periodOf({ today, direction }: Scan, { name, shift, isSaid }: Shifted, due: boolean) {
  const period = periodAround(name, today, shift)
  if (name === 'weekend' && direction === 'past' && shift >= 0 && period.start > today)
    return periodAround(name, today, -1)
  if (name === 'weekend' && shift === -1 && weekdayOf(today) >= 6)
    return periodAround(name, today, -1)
  const isOver = direction === 'past' && !isSaid && !due && period.end > today
  return isOver && name !== 'weekend' ? periodAround(name, today, -1) : period
}

/** “By the end of the year” looks ahead, even in what is done. */
function isDue(scan: Scan, at: number): boolean {
  return [at - 1, at - 2, at - 3, at - 4].some((each) => has(scan, each, 'by'))
}

/** “end of the month”, “by the week”, “over the weekend”. */
function isSpokenWith(scan: Scan, at: number): boolean {
  let before = at - 1
  const hasThe = has(scan, before, 'the')
  while (
    before > at - 4 &&
    (has(scan, before, 'the') || (has(scan, before, 'of') && !has(scan, before, 'end')))
  )
    before--
  if (isMark(scan, before, '-')) before--
  const isEdge = ['start', 'early', 'middle', 'end', 'late'].some((role) => has(scan, before, role))
  if (isEdge || ['startAfter', 'middleAfter', 'endAfter'].some((role) => has(scan, at + 1, role)))
    return true
  if (scan.tokens[at]?.lexeme.unit === 'weekend')
    return ['on', 'in', 'at', 'by', 'before'].some((role) => has(scan, before, role))
  return (
    hasThe &&
    (has(scan, before, 'by') || has(scan, before, 'within')) &&
    scan.direction === 'future' &&
    !has(scan, at + 1, 'of')
  )
}

/** “EOY”, “year end”, “EOQ 2026”, “Monatsende”, “来月末”. */
export const endsOfPeriods: Rule = (scan, at) => {
  const which = shiftOf(scan, at)
  const named = which === undefined ? at : at + 1
  const name = nameOf(scan.tokens[named]?.lexeme.ends)
  if (!name) return scan.tokens[named]?.lexeme.ends === 'day' ? endOfDay(scan, named) : null
  const said = name === 'year' ? yearBehind(scan, named + 1) : undefined
  const isNoun =
    which === undefined && scan.tokens[named]?.text === 'year' && isAttribute(scan, named + 1)
  if (isNoun) return null
  const shift = which ?? 0
  const period = said
    ? wholeYear(said.year)
    : periodOf(scan, { name, shift, end: 0, isSaid: which !== undefined }, isDue(scan, at))
  return {
    meaning: {
      ...{ kind: 'period', period: oneDay(period.end), year: said?.year, isRelative: !said },
      ...doubtOf(scan, { name, shift, end: named + 1, isSaid: true }, period),
    },
    end: said?.end ?? named + 1,
  }
}

function endOfDay({ today }: Scan, at: number): Found {
  return { meaning: { kind: 'relative', period: oneDay(today), isRelative: true }, end: at + 1 }
}

/** “year-end review”: a word that only describes the next. */
function isAttribute(scan: Scan, at: number): boolean {
  const next = scan.tokens[at]
  return next !== undefined && next.kind === 'word' && isLatin(next) && next.lexeme.roles.size === 0
}
