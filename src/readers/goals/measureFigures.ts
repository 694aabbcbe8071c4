import type { Measure } from '../../domain/goals/goals.ts'
import type { MeasureWords } from '../../domain/goals/lint/measure.ts'
import { type Reading, writtenIn } from '../../domain/goals/lint/reading.ts'
import { dateLexicon } from '../dates/words/lexicon.ts'
import { lintLanguage } from '../vocabulary/lintLanguage.ts'
import { changeIn } from './change.ts'

/** A measure as the words state it. */
export interface WrittenMeasure {
  measure: Measure
  words: string
}

/** A measure holds a unit of at most so many characters. */
const mostUnit = 40

/**
 * The measure that the words of a goal state in full: a number from one value to another, a count
 * of things to be made, or how often a week. A target without a start is none; neither is a part of
 * a whole.
 *
 * @example “Cut failures from 5 a month to 0”: 5 to 0 “failures a month”
 */
export function measureFiguresIn(
  reading: Reading,
  found: MeasureWords | null,
): WrittenMeasure | null {
  if (!found) return null
  const change = changeIn(reading)
  if (change) return change
  if (found.is === 'how often') return habitIn(reading, found)
  return found.is === 'a number' ? countIn(reading) : null
}

/** “Publish five posts”: the number stands behind the verb, and things behind the number. */
function countIn(reading: Reading): WrittenMeasure | null {
  const { first } = reading
  const [number, ...things] = first ? first.object : behindUnknownVerb(reading)
  if (!number || things.length === 0 || (first && !counting.has(first.kind))) return null
  const to = countOf(number.word)
  const words = writtenIn(reading, things)
  const isPlain = things.every(({ word }) => /^\p{L}[\p{L}'-]*$/u.test(word))
  if (to === undefined || to < 2 || !isPlain || words.length > mostUnit) return null
  return {
    measure: { kind: 'number', from: 0, to, unit: words },
    words: writtenIn(reading, [number, ...things]),
  }
}

/** “Onboard 12 teams”: a word that no table knows is a verb before a number of things. */
function behindUnknownVerb({ tokens, start }: Reading): Reading['tokens'] {
  const { words, measures } = lintLanguage()
  const [verb, ...rest] = tokens.filter(({ from }) => from >= start)
  const end = rest.findIndex(({ word }) => words.boundaries.has(word))
  const object = end < 0 ? rest : rest.slice(0, end)
  const isVerb = verb && !measures.numbered.has(verb.word) && /^\p{L}{3,}$/u.test(verb.word)
  return isVerb && words.isPlural(object.at(-1)?.word ?? '') ? object : []
}

/** What these verbs promise is there at the end, and was not before. */
const counting: ReadonlySet<string> = new Set([
  'ends',
  'makes',
  'gets',
  'meets',
  'fetches',
  'leads',
])

function countOf(word: string): number | undefined {
  if (/^\d{1,6}$/.test(word)) return Number(word)
  return dateLexicon().root.next.get(word)?.lexeme?.number
}

/** A habit is kept at most so often a week. */
const mostTimes = 14

/** “Twice a week”, “3x per week”, “every day”. */
function habitIn({ small, text }: Reading, { from, to }: MeasureWords): WrittenMeasure | null {
  const words = text.slice(from, to)
  const [, count, unit] = often.exec(small.slice(from, to)) ?? []
  if (!unit) return null
  const times = count === undefined ? 1 : (named.get(count) ?? countOf(count.replace(/x$/, '')))
  const timesAWeek = times && times * (unit === 'day' ? 7 : 1)
  if (!timesAWeek || timesAWeek > mostTimes) return null
  return { measure: { kind: 'habit', timesAWeek, enough: 0.7 }, words }
}

const named = new Map([
  ['once', 1],
  ['twice', 2],
])

const often =
  /(?:^|\s)(?:(once|twice|\d+x|(?:\p{L}+|\d+)(?=\s(?:times|days|x)\s))(?:\s(?:times|days|x))?\s(?:an?|per|each|every)|(?:each|every))\s(day|week)$/u
