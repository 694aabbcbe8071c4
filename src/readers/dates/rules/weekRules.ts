import { isoWeek } from '../../../domain/base/calendar.ts'
import { has, isClosed, isMark, isOpen, numberAt, skip } from './looking.ts'
import type { Rule } from './meaning.ts'
import { fullYearAt, yearBehind } from './years.ts'

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

/** “2026-W14”, “2026W14”. */
export const isoWeeks: Rule = (scan, at) => {
  const year = fullYearAt(scan, at)
  if (year === undefined || !isOpen(scan, at)) return null
  const letter = isMark(scan, at + 1, '-') ? at + 2 : at + 1
  const week = numberAt(scan, letter + 1)
  if (scan.tokens[letter]?.text !== 'w' || !scan.tokens[letter]?.glued || week === undefined)
    return null
  const period = isoWeek(year, week)
  return {
    meaning: { kind: 'week', year, inYear: () => period, isImpossible: !period },
    end: letter + 2,
  }
}
