import type { Day } from '../day.ts'
import { addDays } from '../days.ts'
import { monthOf, periodAround, yearOf } from './calendar.ts'
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
export function exampleDay(due: Day | null, today: Day, { days, examples }: LintLanguage): string {
  const day = due && due > today ? due : periodAround('quarter', addDays(today, daysAhead)).end
  const month = days.monthNames[monthOf(day) - 1]!
  return examples.day(
    Number(day.slice(8)),
    month,
    yearOf(day) === yearOf(today) ? null : yearOf(day),
  )
}

/** A wish as something that is over one day; nothing where the words give no good sentence. */
export function endFor({ reading, language, day }: ExampleSource): string | null {
  const { first } = reading
  if (!first) return null
  const { words, examples } = language
  const head = first.object.at(-1)?.word ?? ''
  if (words.quantities.has(head) && first.kind !== 'does')
    return examples.change(quantityIn(reading), day)
  if (words.learning.test(first.verb.word)) return courseFor({ reading, language, day })
  if (first.kind === 'wishes' || first.kind === 'changes') return null
  return ['does', 'prepares'].includes(first.kind)
    ? oftenFor({ reading, language, day })
    : severalFor({ reading, language, day })
}

/** With what it is of: “the performance of our API”. */
function quantityIn({ text, tokens, first }: Reading): string {
  const { object } = first!
  const next = tokens[tokens.indexOf(object.at(-1)!) + 1]
  const end =
    next?.word === 'of'
      ? tokens.find(({ word, from }) => from > next.from && /^[,.;:(]$/.test(word))
      : undefined
  const to = next?.word === 'of' ? (end?.from ?? tokens.at(-1)!.to) : object.at(-1)!.to
  return text.slice(object[0]!.from, to)
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
  if (/ing$/.test(verb.word)) return null
  return examples.often(capital(writtenIn(reading, [verb])), writtenIn(reading, said), day)
}

function withoutVague(object: readonly Token[], { vague, comparatives }: LintLanguage['words']) {
  return object.filter(
    ({ word }) => !vague.has(word) && !comparatives.test(word) && !/ly$/.test(word),
  )
}

/** What somebody wants to know more of: “coding” of “coding skills”. */
export function topicOf(reading: Reading, { words }: Pick<LintLanguage, 'words'>): string {
  const { first, tokens } = reading
  if (!first) return ''
  const after = first.object.length > 0 && !words.vague.has(first.object[0]!.word)
  const object = after ? first.object : objectBehindPreposition(reading, words)
  const said = object.filter(
    ({ word }, at) =>
      !words.generic.has(word) && !words.vague.has(word) && !(at === 0 && words.owners.has(word)),
  )
  const head = said.at(-1)
  const isOpen = head && (words.abstract.has(head.word) || words.articles.has(said[0]!.word))
  const next = head && tokens[tokens.indexOf(head) + 1]?.word
  return !head || isOpen || (words.isPlural(head.word) && !isStudied(first.verb.word))
    ? ''
    : next && /^(?:of|for)$/.test(next)
      ? ''
      : writtenIn(reading, said)
}

/** Things that are learned come in the plural: “understand distributed systems”. */
function isStudied(verb: string): boolean {
  return /^(?:learn|understand|know|master|study|explor)/.test(verb)
}

/** “Get better at system design”, “learn more about security”. */
function objectBehindPreposition(
  { tokens, first }: Reading,
  words: LintLanguage['words'],
): Token[] {
  const from = tokens.findIndex(
    ({ word, from }) => from > first!.verb.from && /^(?:at|about|in|of|with|into)$/.test(word),
  )
  if (from < 0) return []
  const rest = tokens.slice(from + 1)
  const to = rest.findIndex(({ word }) => words.boundaries.has(word))
  return to < 0 ? rest : rest.slice(0, to)
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
