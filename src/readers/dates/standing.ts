import { isWholeYear } from '../../domain/base/calendar.ts'
import { daysBetween } from '../../domain/base/days.ts'
import { has, isCapital, isFirst, isLast, isLatin, isMark } from './rules/looking.ts'
import type { Meaning, Scan } from './rules/meaning.ts'
import type { Surroundings } from './surroundings.ts'

interface Candidate extends Surroundings {
  meaning: Meaning
  at: number
  stop: number
}

/** Whether a month, a quarter, a weekday or a year without more stands where a time stands. */
export function standsAsTime(scan: Scan, found: Candidate, isHeading: boolean): boolean {
  const { meaning, at, stop } = found
  if (isPossessive(scan, stop) && isOwner(meaning)) return false
  if (!meaning.isBare || found.edge) return true
  if (isHeading && (meaning.kind === 'year' || isFirst(scan, at) || isLast(scan, stop))) return true
  if (scan.direction === 'future' && meaning.kind === 'quarter') return true
  if (scan.direction === 'future' && meaning.kind === 'half' && isLast(scan, stop)) return true
  if (isApart(scan, at, stop) || isColumn(scan, found)) return true
  if (meaning.kind === 'weekday' && isWeekday(scan, found)) return true
  // “Am Donnerstag Vortrag …”: German writes every noun with a capital.
  const isOnDay = found.lead === 'on' && meaning.kind === 'weekday'
  const isNamed =
    scan.tokens[stop]?.text !== 'i' && isCapital(scan, stop) && found.lead !== 'by' && !isOnDay
  return !isNamed && isLed(found)
}

/** “The review of yesterday’s outage” was on another day. */
function isPossessive({ tokens }: Scan, at: number): boolean {
  return tokens[at]?.text === "'" && Boolean(tokens[at]?.glued) && tokens[at + 1]?.text === 's'
}

function isOwner({ kind }: Meaning): boolean {
  return kind === 'relative' || kind === 'weekday' || kind === 'period'
}

function isLed({ lead, meaning }: Candidate): boolean {
  if (!lead) return false
  if (meaning.kind === 'year') return lead !== 'at' && lead !== 'on'
  return lead !== 'for' || meaning.kind === 'feast'
}

/** In front with a colon, in brackets, between commas, behind a dash at the end. */
function isApart(scan: Scan, at: number, stop: number): boolean {
  const first = isFirst(scan, at)
  const last = isLast(scan, stop)
  if (first && (last || isMark(scan, stop, ':,)]|') || isDash(scan, stop))) return true
  if (isMark(scan, at - 1, '([|') && isMark(scan, stop, ')]|')) return true
  if (isDash(scan, at - 1) && (last || isMark(scan, stop, '.,;'))) return true
  return isMark(scan, at - 1, ',') && isMark(scan, stop, ',')
}

function isDash(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  if (!token || !isMark(scan, at, '-')) return false
  return /[–—]/.test(scan.text.charAt(token.from)) || !(token.glued || scan.tokens[at + 1]?.glued)
}

/** “Sep  Moved the alerts” below “2025”: a column of months. “May” and “March” may be words. */
function isColumn(scan: Scan, { meaning, at, stop }: Candidate): boolean {
  const isShort = (scan.tokens[stop - 1]?.to ?? 0) - (scan.tokens[at]?.from ?? 0) < 6
  const isPart = meaning.kind === 'month' || meaning.kind === 'quarter' || meaning.kind === 'half'
  const isInYear = scan.within !== undefined && isWholeYear(scan.within)
  return isPart && isInYear && isShort && isFirst(scan, at) && !has(scan, at, 'alsoVerb')
}

/** “Shipped it Monday”, “Friday I shipped it”; in a week, “Mon new header live”, “… (Wed)”. */
function isWeekday(scan: Scan, { at, stop }: Candidate): boolean {
  const { text = '' } = scan.tokens[stop] ?? {}
  const isLong = (scan.tokens[at]?.text.length ?? 0) > 3 || !isLatin(scan.tokens[at] ?? noToken)
  if (isFirst(scan, at) && text === 'i') return true
  // “Sat. fixed …”, “周五重构 …”
  if (isFirst(scan, at) && isMark(scan, stop - 1, '.')) return true
  if (isFirst(scan, at) && !isLatin(scan.tokens[at] ?? noToken)) return !has(scan, stop, 'of')
  const isInWeek = scan.within !== undefined && daysBetween(scan.within.start, scan.within.end) < 7
  if (isInWeek && isFirst(scan, at)) return isLong || !/^s/.test(scan.tokens[at]?.text ?? '')
  if (isInWeek && isMark(scan, at - 1, '(')) return true
  // “Black Friday” is a name.
  const isName = isCapital(scan, at - 1) && at > 1
  return isLong && isLast(scan, stop) && scan.tokens[at - 1]?.kind !== 'mark' && !isName
}

const noToken = { kind: 'word', text: '' } as Parameters<typeof isLatin>[0]

export type { Candidate }
