import {
  monthsFrom,
  oneDay,
  type Period,
  periodAround,
  wholeYear,
  yearOf,
} from '../../../domain/base/calendar.ts'
import { addDays, weekdayOf } from '../../../domain/base/days.ts'
import { has, isCapital, isClosed, isLatin, isMark } from './looking.ts'
import type { Found, Meaning, Rule, Scan } from './meaning.ts'
import { nameOf, type Shifted, shiftedAt, shiftOf, type Which, whichAt } from './shifted.ts'
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
  const { name, end } = found
  const period = periodOf(scan, found, isDue(scan, at))
  return {
    meaning: {
      ...{ kind: 'period', period, isRelative: true },
      doubt: isPlural(scan, end - 1)
        ? 'about'
        : name === 'sprint'
          ? 'sprint'
          : found.shift === -1 && name === 'year' && scan.direction === 'past'
            ? 'about'
            : undefined,
    },
    end,
  }
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
    meaning: { kind: 'period', period: oneDay(period.end), year: said?.year, isRelative: !said },
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

/** Seasons as they are in the north; half of the world has others, so they are never sure. */
export const seasons: Rule = (scan, at) => {
  const { season } = scan.tokens[at]?.lexeme ?? {}
  if (season === undefined || !isClosed(scan, at + 1)) return null
  const said = yearBehind(scan, at + 1)
  const isName = isCapital(scan, at) && isCapital(scan, at + 1) && !said
  const inYear = (year: number) => monthsFrom(year, season, 3)
  const meaning: Meaning = {
    kind: 'season',
    year: said?.year,
    inYear,
    doubt: 'season',
    isBare: !said,
  }
  return isName ? null : { meaning, end: said?.end ?? at + 1 }
}

export const feasts: Rule = (scan, at) => {
  const { feast } = scan.tokens[at]?.lexeme ?? {}
  if (!feast) return null
  const said = yearBehind(scan, at + 1)
  const inYear = (year: number) => {
    const day = addDays(monthsFrom(year, feast[0]).start, feast[1] - 1)
    return yearOf(day) === year ? oneDay(day) : null
  }
  return {
    meaning: { kind: 'feast', year: said?.year, inYear, isBare: !said },
    end: said?.end ?? at + 1,
  }
}

/** “next March”, “this summer”, “last October”, “le printemps prochain”, “en marzo pasado”. */
export const whichNamed: Rule = (scan, at) => {
  const front = whichAt(scan, at)
  const named = front ? at + 1 : at
  const { month, season, feast } = scan.tokens[named]?.lexeme ?? {}
  const which = front ?? whichAt(scan, named + 1, true)
  const first = month ?? season ?? feast?.[0]
  if (!which || first === undefined || (front && !month && !season && !feast)) return null
  const found = feast
    ? feasts(scan, named)?.meaning.inYear
    : (year: number) => monthsFrom(year, first, month ? 1 : 3)
  const end = front ? named + 1 : named + 2
  const period = found && whichOne(scan, found, which)
  const isOther = which === 'next' && period && yearOf(period.end) === yearOf(scan.today)
  const other = isOther ? found(yearOf(scan.today) + 1)?.end : undefined
  const kind = month ? 'month' : season ? 'season' : 'feast'
  return period
    ? {
        meaning: {
          kind,
          period,
          isRelative: true,
          doubt: season ? 'season' : other ? 'next' : undefined,
          alternatives: other ? [other] : [],
        },
        end,
      }
    : null
}

function whichOne({ today }: Scan, inYear: (year: number) => Period | null, which: Which) {
  const year = yearOf(today)
  const all = [year - 2, year - 1, year, year + 1].flatMap((each) => inYear(each) ?? [])
  if (which === 'this') return inYear(year)
  if (which === 'last') return all.findLast(({ end }) => end < today)
  return all.find(({ start }) => start > today) ?? inYear(year + 1)
}
