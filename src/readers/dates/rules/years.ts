import { has, isMark, numberAt, skip } from './looking.ts'
import type { Scan } from './meaning.ts'
import { shiftedAt } from './shifted.ts'

/** Thailand counts 543 years more. */
const thaiYears = 543

/** A year in two or four figures: 2569 of the Thai count is 2026. */
export function yearOf(value: number, figures: number, isThai = false): number {
  if (figures < 3) return isThai ? 2500 + value - thaiYears : 2000 + value
  return value > 2400 ? value - thaiYears : value
}

/** A year in four figures at a token. */
export function fullYearAt(scan: Scan, at: number): number | undefined {
  const { tokens } = scan
  const token = tokens[at]
  if (token?.figures !== 4) return undefined
  const isYear = (token.value >= 1900 && token.value < 2200) || /^25[3-9]/.test(token.text)
  const next = tokens[at + 1]
  if (
    !isYear ||
    (next?.glued && (next.text === '%' || (next.kind === 'word' && next.text === 's')))
  )
    return undefined
  return yearOf(token.value, 4)
}

/** “Next year”, “de l’année prochaine”. */
function yearInWords(scan: Scan, at: number): SaidYear | undefined {
  const said = shiftedAt(scan, skip(scan, at, 'the'))
  const isYear = said?.name === 'year' && said.isSaid
  return isYear ? { year: Number(scan.today.slice(0, 4)) + said.shift, end: said.end } : undefined
}

export interface SaidYear {
  year: number
  end: number
}

/** A year behind a day or a month: “, 2025”, “of 2025”, “'25”, “de 2026”, “พ.ศ. 2569”. */
export function yearBehind(scan: Scan, at: number, isThai = scan.isThai): SaidYear | undefined {
  let next = isMark(scan, at, ',') ? at + 1 : at
  while (next < at + 3 && (has(scan, next, 'of') || has(scan, next, 'era'))) next++
  const year = fullYearAt(scan, next)
  if (year !== undefined) return { year, end: next + 1 }
  const short = numberAt(scan, next + 1)
  if (isMark(scan, next, "'") && scan.tokens[next + 1]?.figures === 2 && short !== undefined)
    return { year: yearOf(short, 2), end: next + 2 }
  const thai = numberAt(scan, next)
  if (isThai && scan.tokens[next]?.figures === 2 && thai !== undefined && thai > 40)
    return { year: yearOf(thai, 2, true), end: next + 1 }
  return yearInWords(scan, next)
}
