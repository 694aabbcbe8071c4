import type { Stretch } from './finding.ts'
import { all, blanked } from './folded.ts'
import type { LintLanguage } from './language.ts'
import { hasEnd } from './promises.ts'
import { isName, type Reading } from './reading.ts'

/** The words by which one will know, and what they are. */
export interface MeasureWords extends Stretch {
  is: 'a number' | 'how often' | 'something reached' | 'an end'
}

/**
 * The first words by which one could know that a goal is reached: a number, how often, a grade or
 * level or another thing that is reached or not, a verb with an end and an object that has an
 * outline. Dates and how long something is done are none.
 */
export function measureIn(reading: Reading, language: LintLanguage): MeasureWords | null {
  return (
    reachedIn(reading, language) ??
    frequencyIn(reading, language) ??
    numberIn(reading, language) ??
    endIn(reading, language)
  )
}

function reachedIn({ small, timeless }: Reading, { measures }: LintLanguage) {
  const found =
    measures.reached.map((pattern) => first(pattern, timeless)).find((each) => each !== null) ??
    first(measures.lasting, small)
  return found ? { ...found, is: 'something reached' as const } : null
}

/** Doing it often is a measure; becoming better often is none. */
function frequencyIn(reading: Reading, { measures, words }: LintLanguage) {
  const { small, times, asides } = reading
  const spoken = times.filter(({ kind }) => kind === 'frequency')
  const dated = blanked(
    small,
    times.filter(({ kind }) => kind !== 'frequency'),
  )
  const found = [...spoken, ...measures.frequencies.flatMap((pattern) => all(pattern, dated))]
  const isAside = ({ from }: Stretch) => asides.some((each) => each.from <= from && from < each.to)
  const { from, to } =
    found.find((each) => !isAside(each) && !isWishAt(each.from, reading, words)) ?? {}
  return from === undefined || to === undefined ? null : { from, to, is: 'how often' as const }
}

/** Whether the last verb before some words only wishes. */
function isWishAt(at: number, { phrases, timeless, start }: Reading, words: LintLanguage['words']) {
  const verb = phrases.findLast(({ verb }) => verb.from < at)
  if (!verb) return words.wishes.test(timeless.slice(start))
  if (words.articles.has(verb.object[0]?.word ?? '')) return false
  const said = timeless.slice(verb.verb.from, at)
  if (words.means.test(said)) return false
  return verb.kind === 'wishes' || words.wishes.test(said)
}

function numberIn(reading: Reading, { measures }: LintLanguage) {
  const names = measures.names.flatMap((pattern) => all(pattern, reading.timeless))
  const nameless = blanked(reading.timeless, names)
  const found = all(measures.number, nameless).find(
    (number) => !isPartOfName(number, reading, measures),
  )
  return found ? { ...found, is: 'a number' as const } : null
}

/** “Python 3”, “phase 2”, “my two kids”; but “Read 12 Books” is a number. */
function isPartOfName(
  { from, to }: Stretch,
  reading: Reading,
  { numbered }: LintLanguage['measures'],
): boolean {
  const before = reading.tokens.filter((token) => token.to <= from).at(-1)
  if (!before || /[^\s$€£]/.test(reading.small.slice(before.to, from))) return false
  if (before === reading.first?.verb) return false
  if (numbered.has(before.word)) return true
  const isAmount = /[\p{L}%$€£]/u.test(reading.small.slice(from, to))
  return isName(reading, before) && !isAmount
}

function endIn(reading: Reading, { words }: LintLanguage) {
  const isPreparing = reading.first?.kind === 'prepares'
  const found = reading.phrases.find(
    (phrase) =>
      (!isPreparing || phrase.kind === 'ends' || phrase === reading.first) &&
      hasEnd(phrase, reading, words),
  )
  if (found) {
    const to = found.object.at(-1)?.to ?? found.verb.to
    return { from: found.verb.from, to, is: 'an end' as const }
  }
  if (reading.first) return null
  const outcome = reading.tokens.find(({ word }) => words.outcomes.has(word))
  return outcome ? { from: outcome.from, to: outcome.to, is: 'an end' as const } : null
}

function first(pattern: RegExp, text: string): Stretch | null {
  return all(pattern, text)[0] ?? null
}
