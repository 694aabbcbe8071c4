import { earlierOf, isWholeYear, type Period } from '../../../domain/base/calendar.ts'
import { daysBetween } from '../../../domain/base/days.ts'
import { clipped, storable } from '../../../domain/base/storable.ts'
import type { Candidate } from '../../../domain/log/candidates.ts'
import type { Reading, WrittenPeriod } from '../../dates/readingDays.ts'
import { periodIn } from '../../dates/writtenDays.ts'
import { isDeed } from '../deeds.ts'
import { fingerprint } from '../keys.ts'
import type { Entry } from './draft.ts'
import { isKind, isMeaningless, mentionsGoals, singular } from './headingWords.ts'

type ReadOn = Pick<Reading, 'today' | 'order'>

/** Makes a candidate of an entry of a Markdown document. */
export function candidateOf(entry: Entry, name: string, reading: ReadOn): Candidate {
  const { today } = reading
  const own = periodIn(entry.text, { ...reading, within: entry.within, relative: false })
  const { period, unsure } = periodOf(entry, own, reading)
  const said = own ? withoutDateInFront(entry.text, own) : { text: entry.text, when: '' }
  const whole = `${prefixOf(entry, said.text)}${said.text || entry.text}`
  const text = clipped(whole, 2000)
  const details = [text === whole ? '' : whole, said.when, ...entry.details].filter(Boolean)
  return {
    key: fingerprint(...entry.headings, ...entry.path, entry.written),
    day: period && !isWholeYear(period) ? earlierOf(period.end, today) : null,
    text,
    details: clipped(storable(details.join('\n\n')), 50_000),
    links: uniqueBy(entry.links, ({ url }) => url).slice(0, 20),
    people: [...new Set(entry.people)].slice(0, 30),
    scope: null,
    tags: tagsOf(entry),
    place: placeOf(entry, name, period, unsure),
  }
}

/**
 * The entry's own period; otherwise that of its headings. Where they say no more than a year,
 * what stands below the entry may.
 */
function periodOf(
  { within, details }: Entry,
  own: WrittenPeriod | undefined,
  reading: ReadOn,
): { period: Period | undefined; unsure: string } {
  if (own && !isWholeYear(own)) return { period: own, unsure: own.unsure ? `“${own.words}”` : '' }
  if (own && !(within && within.start >= own.start && within.end <= own.end))
    return { period: own, unsure: '' }
  const isRough = !within || daysBetween(within.start, within.end) > 31
  const below = isRough
    ? periodIn(details.join('\n'), { ...reading, within, relative: false })
    : undefined
  const isInside = within && below && below.start >= within.start && below.end <= within.end
  if (within && !isWholeYear(within) && !isInside)
    return { period: within, unsure: within.start === within.end ? '' : 'the heading' }
  return { period: below ?? within, unsure: below?.unsure ? `“${below.words}”` : '' }
}

/**
 * A year alone gives no day: the last of December for all of it would claim a burst of work that
 * never was. The year is said, and the person chooses.
 */
function placeOf(entry: Entry, name: string, period: Period | undefined, unsure: string): string {
  const line = `${clipped(name, 200)}, line ${entry.line}`
  if (period && isWholeYear(period)) return `${line}, year ${period.start.slice(0, 4)} only`
  return unsure ? `${line}, date from ${clipped(unsure, 60)}, please check` : line
}

/** A date that heads the text is said by the day; of a longer period, the words are kept. */
function withoutDateInFront(
  text: string,
  { at, words, start, end }: WrittenPeriod,
): { text: string; when: string } {
  const before = text.slice(0, at)
  const after = text.slice(at + words.length)
  const isAhead = /^[^\p{L}\p{N}]*$/u.test(before)
  const closed =
    /^\s*(?:[\])}:|–—]+|-\s|,\s)[\s:–—-]*/u.exec(after) ??
    (/^\d{4}-|^\d{1,2}\/[\d?]/.test(words) ? /^\s*/u.exec(after) : null)
  if (!isAhead || !closed) return { text, when: '' }
  return { text: after.slice(closed[0].length).trim(), when: start === end ? '' : `When: ${words}` }
}

/**
 * The headings that an entry needs to be understood alone. “Led the migration” needs the project
 * but not “What I learned”; a mere title, such as that of a talk, needs to be called one.
 */
function prefixOf({ outcome, path }: Entry, text: string): string {
  if (outcome === 'done' && path.some(mentionsGoals)) return 'Goal reached: '
  const named = path.filter((heading) => !isKind(heading)).slice(-2)
  const last = path.at(-1) ?? ''
  const kind = isDeed(text) || isMeaningless(last) ? [] : [last].filter(Boolean)
  const said = (named.length > 0 ? named : kind).filter(
    (heading) => !text.toLowerCase().includes(heading.toLowerCase()),
  )
  return said.length > 0 && text ? `${said.map(singular).join(', ')}: ` : ''
}

function tagsOf({ path }: Entry): string[] {
  const telling = path.filter((heading) => !isMeaningless(heading) && !mentionsGoals(heading))
  return [...new Set(telling.map((heading) => clipped(heading, 120)))].slice(0, 30)
}

function uniqueBy<Each>(all: readonly Each[], keyOf: (each: Each) => string): Each[] {
  return [...new Map(all.toReversed().map((each) => [keyOf(each), each])).values()].toReversed()
}
