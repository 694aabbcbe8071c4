import type { Reading } from '../../domain/goals/lint/reading.ts'
import { dateLexicon } from '../dates/words/lexicon.ts'
import { lintLanguage } from '../vocabulary/lintLanguage.ts'
import { vocabulary } from '../vocabulary/vocabulary.ts'
import type { Direction, TargetValue } from './targetValues.ts'

/** What a target counts, read behind its number, or from what is changed where nothing stands there. */
export interface TargetUnit {
  text: string
  /** Where the words of the target end. */
  end: number
  isShare: boolean
  /** A length of a day or more, which is rather how long the work takes. */
  isLong: boolean
  /** “Or fewer”, “or more”. */
  limit: Direction | null
}

const glued = /^(?:\s?[%°]|[\p{L}]+)/u
const nouns = /^(?:\s[\p{L}][\p{L}'-]*){1,3}/u
const rhythm = /^(?:\s(?:an?|per)\s|\/)\p{L}+/u
const orSo = /^\sor\s(?:(less|fewer|lower|below|under)|more|higher|above)(?!\p{L})/u

/** Reads the unit of a value in the text in small letters. */
export function unitOf(value: TargetValue, small: string, reading: Reading): TargetUnit {
  let end = value.end
  const take = (pattern: RegExp) => {
    const [words = '', first] = pattern.exec(small.slice(end)) ?? []
    end += words.length
    return { words, first }
  }
  const sign = take(glued).words
  const early = take(orSo)
  const noun = sign || value.sign ? '' : upToBoundary(small.slice(end))
  end += noun.length
  const often = take(rhythm).words
  const late = early.words ? early : take(orSo)
  const own = `${value.sign}${sign}${noun}`.trim()
  const counted = own === '' ? objectBefore(value, reading) : own
  const unit = `${counted}${often}`.trim()
  return {
    text: asWritten(unit, small, reading),
    end,
    isShare: /[%]/.test(sign),
    isLong: isLong(own),
    limit: late.words === '' ? null : late.first ? 'down' : 'up',
  }
}

/** The words behind a number that say what is counted: “3 incidents a month”. */
function upToBoundary(behind: string): string {
  const { boundaries, articles, adverb, particles } = lintLanguage().words
  const words = nouns.exec(behind)?.[0].trim().split(/\s/) ?? []
  const to = words.findIndex(
    (word) => [boundaries, articles, particles].some((set) => set.has(word)) || adverb.test(word),
  )
  const counted = to < 0 ? words : words.slice(0, to)
  return counted.length > 0 ? ` ${counted.join(' ')}` : ''
}

/** “Get flaky tests down to fewer than 10”: what is counted stands before. */
function objectBefore({ from }: TargetValue, { phrases, text }: Reading): string {
  const { particles, articles, owners } = lintLanguage().words
  const object = phrases.findLast(({ verb }) => verb.to <= from)?.object ?? []
  const isSmall = ({ word }: { word: string }) =>
    particles.has(word) || articles.has(word) || owners.has(word) || word === 'the'
  const before = object.filter((token) => token.to <= from && !isSmall(token))
  const { stopWords } = vocabulary()
  if (before.every(({ word }) => stopWords.includes(word))) return ''
  const [first, last] = [before[0], before.at(-1)]
  return first && last ? text.slice(first.from, last.to) : ''
}

/** With the capitals it was written with. */
function asWritten(unit: string, small: string, { text }: Reading): string {
  const at = unit === '' ? -1 : small.indexOf(unit)
  return at < 0 ? unit : text.slice(at, at + unit.length)
}

function isLong(unit: string): boolean {
  const named = dateLexicon().root.next.get(unit)?.lexeme?.unit
  return named !== undefined && named !== 'minute' && named !== 'hour'
}
