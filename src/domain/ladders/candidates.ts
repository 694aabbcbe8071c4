import type { StopWords } from '../base/words.ts'
import type { TopicIndex } from '../topics/topicIndex.ts'
import type { TopicId } from '../topics/topics.ts'
import { type Token, tokensOf } from '../topics/topicTokens.ts'

/** What candidates are told by, besides the words themselves. */
export interface CandidateWords {
  /** The topics; their names and aliases tell words of the trade from everyday ones. */
  topics: TopicIndex
  stopWords: StopWords
  /** Forms of a verb that no rule makes, each with the verb: “wrote” is “write”. */
  baseForms: ReadonlyMap<string, string>
}

export interface LoggedText<Id> {
  id: Id
  text: string
  topics?: readonly TopicId[]
}

/** An entry that may show an expectation. */
export interface Candidate<Id> {
  id: Id
  /** How many signs speak for it; two are needed. */
  signs: number
  /** The words both have, as the entry has them. */
  words: string[]
}

/** Two signs: one word, even a rare one, is chance. */
const needed = 2
/** What each sign counts: three everyday words in common are less than two of the trade. */
const counts = { trade: 1, everyday: 0.4, lead: 1, phrase: 1.2, topic: 1 }
/** A whole name or alias of a topic makes a word one of the trade; a part of one does not. */
const nameWeight = 0.9

interface Word extends Token {
  /** Its place among all words, so that neighbours are known. */
  at: number
}

/**
 * Finds entries that may show an expectation, by the signs of models §1.0b: words of the trade,
 * phrases, the same deed in front in whatever form (“Mentors”, “mentored”), topics that the
 * person gave the entry. Never by one word alone.
 */
export function candidatesIn<Id>(texts: readonly LoggedText<Id>[], given: CandidateWords) {
  const read = texts.map((each) => ({ ...each, words: wordsOf(each.text, given) }))
  return (expectation: string, most: number, without: ReadonlySet<Id>): Candidate<Id>[] => {
    const wanted = wordsOf(expectation, given)
    return read
      .filter(({ id }) => !without.has(id))
      .map(({ id, words, topics }) => ({ id, ...signsOf(wanted, { words, topics }, given) }))
      .filter(({ signs }) => signs >= needed)
      .sort((a, b) => b.signs - a.signs)
      .slice(0, most)
  }
}

/** The words that carry meaning, each in the plain form of its verb. */
function wordsOf(text: string, { stopWords, baseForms }: CandidateWords): Word[] {
  return tokensOf(text).flatMap((token, at) => {
    const plain = baseForms.get(token.word)
    const stem = plain === undefined ? token.stem : (tokensOf(plain)[0]?.stem ?? plain)
    return stopWords.has(token.word) && plain === undefined ? [] : [{ ...token, stem, at }]
  })
}

function signsOf(
  wanted: readonly Word[],
  { words, topics = [] }: { words: readonly Word[]; topics?: readonly TopicId[] | undefined },
  given: CandidateWords,
) {
  const pairs = wanted.flatMap((sought) => {
    const found = words.find((word) => isSame(sought.stem, word.stem))
    return found ? [{ sought, found }] : []
  })
  const single = new Map(pairs.map(({ sought, found }) => [found.stem, wordSign(sought, given)]))
  const isPhrase = pairs.some(
    ({ sought, found }, index) =>
      pairs[index + 1]?.sought.at === sought.at + 1 && pairs[index + 1]?.found.at === found.at + 1,
  )
  const isSameDeed = !!wanted[0] && !!words[0] && isSame(wanted[0].stem, words[0].stem)
  const signs =
    [...single.values()].reduce((sum, each) => sum + each, 0) +
    (isPhrase ? counts.phrase : 0) +
    (isSameDeed ? counts.lead : 0) +
    counts.topic * topicsNamed(wanted, topics, given)
  return { signs, words: [...new Set(pairs.map(({ found }) => found.written))] }
}

function wordSign({ stem }: Word, given: CandidateWords): number {
  return isOfTheTrade(stem, given) ? counts.trade : counts.everyday
}

function isOfTheTrade(stem: string, { topics }: CandidateWords): boolean {
  return Math.max(0, ...(topics.stems.get(stem)?.values() ?? [])) >= nameWeight
}

/** “reliable” and “reliability”: six letters in common, and all but the ending of the shorter. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true
  const shorter = Math.min(one.length, other.length)
  let same = 0
  while (same < shorter && one[same] === other[same]) same++
  return same >= 6 && same >= shorter - 1
}

/** How many of an entry's topics have a name or an alias that the expectation uses. */
function topicsNamed(
  wanted: readonly Word[],
  topics: readonly TopicId[],
  { topics: index }: CandidateWords,
): number {
  return topics.filter((topic) => {
    const place = index.tree.indexOf.get(topic)
    if (place === undefined) return false
    return wanted.some(({ stem }) => (index.stems.get(stem)?.get(place) ?? 0) >= nameWeight)
  }).length
}
