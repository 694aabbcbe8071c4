import { monthsFrom, oneDay, type Period, yearOf } from '../../../domain/base/calendar.ts'
import { nothing } from '../words/tokens.ts'
import { isCapital, isClosed } from './looking.ts'
import type { Meaning, Rule, Scan } from './meaning.ts'
import { type Which, whichAt } from './shifted.ts'
import { yearBehind } from './years.ts'

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

/** “by Easter”, “before Black Friday”; “Chinese New Year” is another feast. */
export const feasts: Rule = (scan, at) => {
  const { feast } = scan.tokens[at]?.lexeme ?? {}
  if (!feast || isOfOthers(scan, at - 1)) return null
  const said = yearBehind(scan, at + 1)
  const inYear = (year: number) => {
    const day = feast(year)
    return day && oneDay(day)
  }
  return {
    meaning: { kind: 'feast', year: said?.year, inYear, isBare: !said },
    end: said?.end ?? at + 1,
  }
}

function isOfOthers(scan: Scan, at: number): boolean {
  const { kind, lexeme } = scan.tokens[at] ?? {}
  const isKnown = lexeme !== nothing
  return at > 0 && kind === 'word' && !isKnown && isCapital(scan, at)
}

/** “next March”, “this summer”, “last October”, “le printemps prochain”, “en marzo pasado”. */
export const whichNamed: Rule = (scan, at) => {
  const front = whichAt(scan, at)
  const named = front ? at + 1 : at
  const { month, season, feast } = scan.tokens[named]?.lexeme ?? {}
  const which = front ?? whichAt(scan, named + 1, true)
  const first = month ?? season
  if (!which || (first === undefined && !feast)) return null
  const found =
    first === undefined
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
