import type { Period } from '../../domain/base/calendar.ts'
import type { Day } from '../../domain/base/day.ts'
import type { DayOrder } from './dayOrder.ts'
import { orderOfLocale } from './dayOrder.ts'
import { joined } from './joining.ts'
import { type DayMention, mentionOf } from './mention.ts'
import { numberRules, wordRules } from './rules/all.ts'
import type { Direction, Scan } from './rules/meaning.ts'
import { type Candidate, standsAsTime } from './standing.ts'
import { surroundings } from './surroundings.ts'
import { dateLexicon } from './words/lexicon.ts'
import { nothing, type Token, tokensIn } from './words/tokens.ts'

export type { DayMention } from './mention.ts'
export type { Direction, Doubt, Kind } from './rules/meaning.ts'

export interface FindDays {
  today: Day
  /** Whether the text speaks of what was done or of what is to come. */
  direction: Direction
  /** The language the person writes, for the order of figures and the Thai count of years. */
  locale?: string | undefined
  /** The order in which the document writes days in figures, where it shows one. */
  dayOrder?: DayOrder | undefined
  /** The period the text stands in, such as that of its heading: a year unsaid lies in it. */
  within?: Period | undefined
  /** Whether “yesterday” counts from today: not in a document written some time. Yes by default. */
  relative?: boolean
  /** A heading may be no more than a year, a quarter or a month. */
  isHeading?: boolean
}

/**
 * Everything a text says of time, in its order; mentions never overlap. Each has the day that is
 * meant, unless it has none, lies on the other side of today or only says when something began.
 *
 * @example
 * findDays('Ship it by the end of Q2', { today, direction: 'future' }) // day: '2026-06-30'
 * findDays('Fixed the queue last Friday', { today, direction: 'past' }) // day: '2026-03-13'
 */
export function findDays(text: string, options: FindDays): DayMention[] {
  const tokens = tokensIn(text, dateLexicon())
  if (tokens.length === 0) return []
  const { today, direction, locale, within, relative = true, isHeading = false } = options
  const order = options.dayOrder ?? orderOfLocale(locale)
  const isThai = locale?.startsWith('th') ?? false
  const scan: Scan = { text, tokens, today, direction, order, isThai, within, lastEnd: 0 }
  const found = candidatesIn(scan, relative)
  return joined(scan, found)
    .filter((each) => each.isJoined || standsAsTime(scan, each, isHeading))
    .map((each) => mentionOf(scan, each))
}

function candidatesIn(scan: Scan, relative: boolean): Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < scan.tokens.length; ) {
    const candidate = candidateAt(scan, at, relative)
    if (candidate) found.push(candidate)
    at = candidate?.phraseEnd ?? at + 1
    if (candidate) scan.lastEnd = candidate.phraseEnd
  }
  return found
}

function candidateAt(scan: Scan, at: number, relative: boolean): Candidate | undefined {
  const token = scan.tokens[at]
  if (!token || !mayBegin(token)) return undefined
  for (const rule of token.kind === 'number' ? numberRules : wordRules) {
    const found = rule(scan, at)
    if (!found || (!relative && found.meaning.isRelative)) continue
    return Object.assign(surroundings(scan, at, found.end), {
      ...{ meaning: found.meaning, at, stop: found.end },
    })
  }
  return undefined
}

function mayBegin({ kind, lexeme }: Token): boolean {
  return kind === 'number' || (kind === 'word' && lexeme !== nothing)
}
