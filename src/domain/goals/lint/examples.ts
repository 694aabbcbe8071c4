import { periodAround, yearOf } from '../../base/calendar.ts'
import type { Day } from '../../base/day.ts'
import { addDays } from '../../base/days.ts'
import type { LintLanguage } from './language.ts'
import { type Reading, type Token, writtenIn } from './reading.ts'

/** What an example may use besides the person's words. */
export interface ExampleSource {
  reading: Reading
  language: LintLanguage
  /** A day to name, in words. */
  day: string
}

/** A goal takes at least this long, if nobody said by when. */
const daysAhead = 42

/** The due day where one is known, the end of a quarter that is not too near otherwise, in words. */
export function exampleDay(due: Day | null, today: Day, { examples }: LintLanguage): string {
  const day = due && due > today ? due : periodAround('quarter', addDays(today, daysAhead)).end
  return examples.day(day, yearOf(day) !== yearOf(today))
}

/** A wish as something that is over one day; nothing where the words give no good sentence. */
export function endFor({ reading, language, day }: ExampleSource): string | null {
  const { first } = reading
  if (!first) return null
  const { words, examples } = language
  const head = first.object.at(-1)?.word ?? ''
  if (words.quantities.has(head) && first.kind !== 'does')
    return examples.change(quantityIn(reading, words), day)
  if (words.learning.test(first.verb.word)) return courseFor({ reading, language, day })
  if (first.kind === 'wishes' || first.kind === 'changes') return null
  return ['does', 'prepares'].includes(first.kind)
    ? oftenFor({ reading, language, day })
    : severalFor({ reading, language, day })
}

/** With what it is of: “the performance of our API”. */
function quantityIn(reading: Reading, words: LintLanguage['words']): string {
  const { tokens, first } = reading
  const { object } = first!
  const next = tokens.indexOf(object.at(-1)!) + 1
  if (!words.of.words.has(tokens[next]?.word ?? '')) return writtenIn(reading, object)
  return writtenIn(reading, [...object, ...upToBoundary(tokens.slice(next + 1), words)])
}

function upToBoundary(tokens: readonly Token[], { boundaries }: LintLanguage['words']): Token[] {
  const end = tokens.findIndex(({ word }) => boundaries.has(word))
  return end < 0 ? [...tokens] : tokens.slice(0, end)
}

function courseFor({ reading, language, day }: ExampleSource): string | null {
  const topic = topicOf(reading, language)
  return topic === '' ? null : language.examples.course(topic, day)
}

/** “Write more blog posts” as three of them. */
function severalFor({ reading, language: { words, examples }, day }: ExampleSource): string | null {
  const { verb, object } = reading.first!
  const said = withoutVague(object, words)
  const head = said.at(-1)?.word
  if (head === undefined || !words.isPlural(head) || words.abstract.has(head)) return null
  return examples.several(capital(writtenIn(reading, [verb])), writtenIn(reading, said), day)
}

function oftenFor({ reading, language: { words, examples }, day }: ExampleSource): string | null {
  const { verb, object } = reading.first!
  const said = withoutVague(object, words)
  if (words.gerund.test(verb.word)) return null
  return examples.often(capital(writtenIn(reading, [verb])), writtenIn(reading, said), day)
}

function withoutVague(object: readonly Token[], words: LintLanguage['words']) {
  const { vague, comparatives, adverb } = words
  return object.filter(
    ({ word }) => !vague.has(word) && !comparatives.test(word) && !adverb.test(word),
  )
}

/** What somebody wants to know more of: “coding” of “coding skills”; empty where it has no name. */
export function topicOf(reading: Reading, { words }: Pick<LintLanguage, 'words'>): string {
  const { first, tokens } = reading
  if (!first) return ''
  const { owners, generic, vague } = words
  const isDirect =
    first.object.length > 0 && first.object.slice(0, 1).every(({ word }) => !vague.has(word))
  const object = isDirect ? first.object : behindPreposition(tokens, first.verb, words)
  const said = object.filter(
    ({ word }, at) => !generic.has(word) && !vague.has(word) && !(at === 0 && owners.has(word)),
  )
  const next = wordBehind(tokens, said)
  const isField = isNameOfField(said, first.verb.word, words)
  return isField && !words.of.words.has(next) ? writtenIn(reading, said) : ''
}

/** The word that follows some tokens, if any does. */
function wordBehind(tokens: readonly Token[], said: readonly Token[]): string {
  const last = said.at(-1)
  return last ? (tokens[tokens.indexOf(last) + 1]?.word ?? '') : ''
}

function isNameOfField(
  said: readonly Token[],
  verb: string,
  words: LintLanguage['words'],
): boolean {
  const [first] = said
  const head = said.at(-1)?.word
  if (!first || head === undefined) return false
  if (words.abstract.has(head) || words.articles.has(first.word)) return false
  return !words.isPlural(head) || words.studying.test(verb)
}

/** “Get better at system design”, “learn more about security”. */
function behindPreposition(
  tokens: readonly Token[],
  verb: Token,
  words: LintLanguage['words'],
): Token[] {
  const at = tokens.findIndex(({ word, from }) => from > verb.from && words.beforeTopic.has(word))
  return at < 0 ? [] : upToBoundary(tokens.slice(at + 1), words)
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
