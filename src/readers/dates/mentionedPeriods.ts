import { addDays, isWholeYear, oneDay, type Period, weekAround, yearOfDay } from './calendar.ts'
import { type Mention, mentionsIn } from './mentions.ts'
import type { Reading, WrittenPeriod } from './readingDays.ts'
import { weekdayWithin } from './spokenDays.ts'

/** A day without a year that comes within a month is a plan, not the same day a year ago. */
const daysOfPlans = 31

/** When it was stands near the beginning of a text; a whole book is not searched for days. */
const mostCharacters = 5000

/** Every period that a text states and that has begun, in the order of the text. */
export function periodsIn(
  whole: string,
  reading: Reading,
  { isHeading = false } = {},
): WrittenPeriod[] {
  const text = whole.slice(0, mostCharacters)
  const mentions = withYearsOfLists(text, mentionsIn(text, reading))
  const weekday = reading.within && weekdayWithin(text, reading.within)
  const periods: WrittenPeriod[] = weekday
    ? [{ ...oneDay(weekday.day), at: weekday.at, words: weekday.words, unsure: false }]
    : []
  for (let index = 0; index < mentions.length; index++) {
    const first = mentions[index]!
    const second = mentions[index + 1]
    const isBetween = /\bbetween\s+$/iu.test(text.slice(0, first.at))
    const isJoined =
      second !== undefined &&
      ((isBetween && /^and$/iu.test(between(text, first, second))) ||
        /^,?\s*(?:-|–|—|→|\/|to|until|till|through|up to|จนถึง|ถึง)$/iu.test(
          between(text, first, second),
        ))
    const period = isJoined
      ? rangeOf(text, first, second, reading)
      : aloneOf(text, first, reading, isHeading)
    if (isJoined) index++
    if (period) periods.push(period)
  }
  return periods.filter(({ from }) => from <= reading.today)
}

/** The year at the end of “5 March, 7 March and 9 March 2025” is the year of them all. */
function withYearsOfLists(text: string, mentions: readonly Mention[]): Mention[] {
  const completed = [...mentions]
  for (let index = completed.length - 2; index >= 0; index--) {
    const mention = completed[index]!
    const next = completed[index + 1]!
    if (mention.year === undefined && /^(?:,|,?\s*and|&|\+)$/iu.test(between(text, mention, next)))
      completed[index] = { ...mention, year: next.year }
  }
  return completed
}

function between(text: string, first: Mention, second: Mention): string {
  return text.slice(first.at + first.words.length, second.at).trim()
}

function rangeOf(
  text: string,
  first: Mention,
  second: Mention,
  reading: Reading,
): WrittenPeriod | undefined {
  const end = endOf(first, second, reading)
  if (!end) return undefined
  const start = startBefore(end, first)
  return {
    from: start && start.from <= end.to ? start.from : end.from,
    to: end.to,
    words: text.slice(first.at, second.at + second.words.length),
    at: first.at,
    unsure: Boolean(first.unsure || second.unsure),
  }
}

/** The end of a range; a year said at its beginning counts for it: “Nov 2024 - Feb”. */
function endOf(first: Mention, second: Mention, reading: Reading): Period | undefined {
  if (second.year !== undefined || first.year === undefined) return inItsYear(second, reading)
  const start = first.inYear(first.year)
  const same = second.inYear(first.year)
  return same && start && same.to < start.from ? second.inYear(first.year + 1) : same
}

function startBefore(end: Period, first: Mention): Period | undefined {
  if (first.year !== undefined) return first.inYear(first.year)
  const same = first.inYear(yearOfDay(end.to))
  return same && same.from <= end.to ? same : first.inYear(yearOfDay(end.to) - 1)
}

function aloneOf(
  text: string,
  mention: Mention,
  reading: Reading,
  isHeading: boolean,
): WrittenPeriod | undefined {
  const before = text.slice(0, mention.at)
  const after = text.slice(mention.at + mention.words.length)
  if (
    isOpenStart(before) ||
    (mention.bare &&
      !isTime(mention, before, after, isHeading) &&
      !isColumn(mention, before, reading))
  )
    return
  const isDue = isDeadline(before)
  const period = isDue ? inComingYear(mention, reading) : inItsYear(mention, reading)
  if (!period || (isDue && period.to > reading.today)) return undefined
  return widened({ ...period, ...mention, unsure: mention.unsure ?? false }, before, after, reading)
}

/** “Week of 3 March” is seven days, and “May 2025 - present” goes on until today. */
function widened(
  { from, to, words, at, unsure }: WrittenPeriod,
  before: string,
  after: string,
  { today }: Reading,
): WrittenPeriod {
  const week =
    /(?:week\s+(?:of|commencing|beginning|starting)(?:\s+on)?|w\/c)\s+(?:the\s+)?$/iu.exec(before)
  if (week) return { ...weekAround(to), words: week[0] + words, at: at - week[0].length, unsure }
  const present = /^\s*(?:-|–|—|to|until|till)\s*(?:present|now|today|ongoing|date)\b/iu.exec(after)
  if (present && from <= today) return { from, to: today, words: words + present[0], at, unsure }
  return { from, to, words, at, unsure }
}

/** “Since 2024” and “starting in May” say when it began, not when it was done. */
function isOpenStart(before: string): boolean {
  return /(?:\b(?:since|starting|beginning|effective)(?:\s+(?:in|on|from))?(?:\s+the)?|ตั้งแต่(?:ปี|เดือน|วันที่)?)\s*$/iu.test(
    before,
  )
}

function isDeadline(before: string): boolean {
  return /\b(?:by|before|due(?:\s+(?:on|in))?|until|till|end of)\s+(?:the\s+)?(?:end\s+of\s+)?$/iu.test(
    before,
  )
}

/** Whether a month, a quarter or a year without more stands where a time stands. */
function isTime(mention: Mention, before: string, after: string, isHeading: boolean): boolean {
  const isFirst = /^[^\p{L}\p{N}]*$/u.test(before)
  const isLast = /^[^\p{L}\p{N}]*$/u.test(after)
  if (isHeading) return isFirst || isLast || isYear(mention)
  if (isFirst && /^(?:\s*$|\s*[:,–—\])|]|\s+-\s)/u.test(after)) return true
  if (/[[(|]\s*$/u.test(before) && /^\s*[\])|]/u.test(after)) return true
  if (/[—–]\s*$|\s-\s*$/u.test(before) && /^\s*(?:$|[.,;])/u.test(after)) return true
  if (/,\s*$/u.test(before) && /^\s*,/u.test(after)) return true
  if (/^\s+(?!I\b)\p{Lu}/u.test(after)) return false
  return /(?:\b(?:in|during|throughout|early|mid|late|end of|until|till|last|around|of)(?:\s+the)?[\s-]+|(?:ปี|เดือน|ช่วง|ใน)\s*)$/iu.test(
    before,
  )
}

/** “Sep  Moved the alerts” below “2025”: a column of months. “May” and “March” may be words. */
function isColumn({ words }: Mention, before: string, { within }: Reading): boolean {
  const isFirst = /^[^\p{L}\p{N}]*$/u.test(before)
  const isShort = /^(?:jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec|[qh][1-4])\.?$/iu.test(words)
  return isFirst && isShort && within !== undefined && isWholeYear(within)
}

function isYear(mention: Mention): boolean {
  const period = mention.year === undefined ? undefined : mention.inYear(mention.year)
  return period !== undefined && isWholeYear(period)
}

/** A mention in the year it must mean. Without one, the last there was, unless it is a plan. */
function inItsYear(
  mention: Mention,
  { today, within, relative = true }: Reading,
): Period | undefined {
  if (mention.year !== undefined) return mention.inYear(mention.year)
  if (within) return inside(mention, within)
  const coming = mention.inYear(yearOfDay(today))
  if (coming && coming.from <= today) return coming
  const isPlan = relative && coming !== undefined && coming.from <= addDays(today, daysOfPlans)
  return isPlan ? undefined : mention.inYear(yearOfDay(today) - 1)
}

function inComingYear(mention: Mention, { today, within }: Reading): Period | undefined {
  if (mention.year === undefined && within) return inside(mention, within)
  return mention.inYear(mention.year ?? yearOfDay(today))
}

function inside(mention: Mention, within: Period): Period | undefined {
  for (let year = yearOfDay(within.to); year >= yearOfDay(within.from); year--) {
    const period = mention.inYear(year)
    if (period && period.from <= within.to && period.to >= within.from) return period
  }
  return mention.inYear(yearOfDay(within.to))
}
