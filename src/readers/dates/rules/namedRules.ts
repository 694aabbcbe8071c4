import { dateOf, isLed, monthOf, theDay } from './figures.ts'
import { has, isClosed, isLatin, isMark, isOpen, skip } from './looking.ts'
import type { Found, Meaning, Rule, Scan } from './meaning.ts'
import { dayAt, isColliding, isGluedWord, isVerb, monthAt } from './monthWords.ts'
import { yearBehind } from './years.ts'

/** The second day of “3-5 March”. */
function toDay(scan: Scan, at: number) {
  const isJoined = isMark(scan, at, '-/&~〜') || has(scan, at, 'to') || has(scan, at, 'and')
  const next = skip(scan, at + 1, 'the')
  return isJoined ? dayAt(scan, next) : undefined
}

/** “3 March 2025”, “3rd of May”, “3-5 March”, “03-Mar-2025”, “2 ส.ค. 68”, “5 de marzo”. */
export const daysBeforeMonth: Rule = (scan, at) => {
  const first = dayAt(scan, at)
  if (!first || !isOpen(scan, at)) return null
  const last = toDay(scan, first.end)
  return (
    dayAndMonth(scan, first.day, last?.day, last?.end ?? first.end) ??
    (last ? dayAndMonth(scan, first.day, undefined, first.end) : null)
  )
}

function dayAndMonth(
  scan: Scan,
  first: number,
  last: number | undefined,
  at: number,
): Found | null {
  const named = monthAt(
    scan,
    skip(scan, isMark(scan, at, '-/') && scan.tokens[at]?.glued ? at + 1 : at, 'of', 'the'),
  )
  if (!named) return null
  const dash =
    isMark(scan, named.end, '-') && scan.tokens[named.end + 1]?.figures === 4
      ? named.end + 1
      : named.end
  const said = yearBehind(scan, dash, named.isThai)
  return { meaning: daysOf(named.month, first, last, said?.year), end: said?.end ?? named.end }
}

function daysOf(month: number, first: number, last = first, year?: number): Meaning {
  if (last === first) return dateOf(month, first, year)
  const inYear = (each: number) => {
    const [from, to] = [theDay(each, month, first), theDay(each, month, last)]
    return from && to && from.start <= to.start ? { start: from.start, end: to.end } : null
  }
  return { kind: 'date', year, inYear, isImpossible: inYear(year ?? 2024) === null }
}

/** “Oct 2-3, 2025”, “March 3rd”; “3-5 March” must not lose its first day to a month before it. */
export const monthBeforeDays: Rule = (scan, at) => {
  const named = monthAt(scan, at)
  if (!named || has(scan, at, 'theMonth')) return null
  const first = dayAt(scan, skip(scan, named.end, 'the'))
  if (!first || (isMark(scan, first.end - 1, '.') && scan.tokens[first.end]?.glued)) return null
  const end = isMark(scan, first.end - 1, '.') ? first.end - 1 : first.end
  if (isAmount(scan, at, end) || isVerb(scan, at)) return null
  const last = toDay(scan, end)
  const range =
    last && !monthAt(scan, skip(scan, last.end, 'of')) && isClosed(scan, last.end)
      ? last
      : undefined
  const stop = range?.end ?? end
  if (!isClosed(scan, stop)) return null
  const said = yearBehind(scan, stop)
  return { meaning: daysOf(named.month, first.day, range?.day, said?.year), end: said?.end ?? stop }
}

/** “March 5 km”: what is marched is no day. */
function isAmount(scan: Scan, at: number, end: number): boolean {
  const next = scan.tokens[end]
  const { unit } = next?.lexeme ?? {}
  if (unit === 'hour' || unit === 'minute') return true
  const isShort =
    next?.kind === 'word' && isLatin(next) && next.text.length < 3 && next.lexeme.roles.size === 0
  return has(scan, at, 'alsoVerb') && isShort && !isLed(scan, at)
}

/** “March 2025”, “März”, “ส.ค. 68”; without a year the words around it decide. */
export const months: Rule = (scan, at) => {
  const named = monthAt(scan, at)
  if (!named || isGluedWord(scan, at) || !isClosed(scan, named.end)) return null
  const said = yearBehind(
    scan,
    isMark(scan, named.end, '-') && scan.tokens[named.end + 1]?.figures === 4
      ? named.end + 1
      : named.end,
    named.isThai,
  )
  if (!said && (isVerb(scan, at) || isColliding(scan, at))) return null
  const isBare = !said && !has(scan, at, 'theMonth')
  return { meaning: { ...monthOf(named.month, said?.year), isBare }, end: said?.end ?? named.end }
}
