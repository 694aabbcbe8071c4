import { type Phrase, type TopicIndex, weights } from './topicIndex.ts'
import type { TopicId } from './topics.ts'
import { type Token, tokensOf } from './topicTokens.ts'

/** A topic that a text speaks of. */
export interface TopicScore {
  topic: TopicId
  /** About .5 for one whole name; models §1.0b says how it is counted. */
  score: number
  /** The words of the text that speak of it, in the order that it has them. */
  words: string[]
  /** Whether it is named, or more than one word speaks of it. */
  isSure: boolean
}

/** A word or phrase of a text that a topic has too. */
interface Match {
  topic: number
  at: number
  length: number
  /** Whether it is the topic’s name. */
  isName: boolean
  points: number
}

/** How much of the score of a topic beside it supports a topic. */
const support = 0.2

/** The topics that a text has words of, the best fit first. */
export function topicScores(index: TopicIndex, text: string): TopicScore[] {
  const tokens = tokensOf(text)
  const byTopic = new Map<number, Match[]>()
  for (const match of [...byStem(index, tokens), ...byPhrase(index, tokens)])
    byTopic.set(match.topic, [...(byTopic.get(match.topic) ?? []), match])
  const own = new Map(
    [...byTopic].map(([topic, matches]) => [topic, ownScore(index, topic, matches)] as const),
  )
  return [...byTopic]
    .flatMap(([place, matches]) => {
      const topic = index.tree.topics[place]
      const near = Math.max(0, ...(index.near[place] ?? []).map((other) => own.get(other) ?? 0))
      const score = (own.get(place) ?? 0) + support * near
      if (!topic) return []
      const words = saidIn(tokens, matches)
      return [{ topic: topic.id, score, words, isSure: isSure(matches) }]
    })
    .sort((a, b) => b.score - a.score)
}

/** One word that is no name may be there by chance. */
function isSure(matches: readonly Match[]): boolean {
  const places = new Set(matches.map(({ at }) => at))
  return places.size > 1 || matches.some(({ isName, length }) => isName || length > 1)
}

/** The sum of what matches, so that a topic with many words has no advantage. */
function ownScore({ features }: TopicIndex, topic: number, matches: readonly Match[]): number {
  const sum = matches.reduce((total, { points }) => total + points, 0)
  return sum / (4 + (features[topic] ?? 0)) ** 0.25
}

function byStem(index: TopicIndex, tokens: readonly Token[]): Match[] {
  const once = new Map(tokens.map(({ stem }, at) => [stem, at]))
  return [...once].flatMap(([stem, at]) => {
    const holders = index.stems.get(stem) ?? new Map<number, number>()
    const rarity = idf(index, holders.size)
    return [...holders].flatMap(([topic, weight]) => {
      const whole = tokens[at]?.isJoined ? joinedLoss : 1
      const points = weight * rarity * whole * certainty(index, topic, tokens, at)
      return points > 0 ? [{ topic, at, length: 1, isName: weight === weights.name, points }] : []
    })
  })
}

/** What is left of a word that is part of another: a one-pager is no pager. Phrases meet it whole. */
const joinedLoss = 0.5

/** A name that stands with its capital within a text is surely one. */
const properGain = 1.3

/** C++, C# and .NET are names and no other words. */
const hasSign = /[+#.]/

/** How sure it is that a word is meant as a topic's name; one as short as “Go” must be written so. */
function certainty({ tree }: TopicIndex, topic: number, tokens: readonly Token[], at: number) {
  const name = tree.topics[topic]?.name ?? ''
  const token = tokens[at]
  if (token && hasSign.test(token.word)) return properGain
  if (token?.word !== name.toLowerCase()) return 1
  if (token.written !== name) return name.length > 2 ? 1 : 0
  return at > 0 ? properGain : 1
}

function byPhrase(index: TopicIndex, tokens: readonly Token[]): Match[] {
  const found = new Map<Phrase, number>()
  for (const [at, { stem }] of tokens.entries())
    for (const phrase of index.phrases.get(stem) ?? [])
      if (phrase.stems.every((each, step) => tokens[at + step]?.stem === each))
        found.set(phrase, at)
  const rarity = idf(index, 1)
  return [...found].map(([{ topic, stems, weight }, at]) => {
    return { topic, at, length: stems.length, isName: false, points: weight * rarity }
  })
}

/** How much something tells topics apart that so many of them have: 1 where just one has it. */
function idf({ tree: { topics } }: TopicIndex, holders: number): number {
  return Math.log(1 + topics.length / holders) / Math.log(1 + topics.length)
}

/** What matched, as it was written; words that follow each other stay together. */
function saidIn(tokens: readonly Token[], matches: readonly Match[]): string[] {
  const matched = new Set(
    matches.flatMap(({ at, length }) => Array.from({ length }, (_, step) => at + step)),
  )
  const runs: string[][] = []
  for (const [at, { written }] of tokens.entries())
    if (matched.has(at)) matched.has(at - 1) ? runs.at(-1)?.push(written) : runs.push([written])
  return runs.map((run) => run.join(' '))
}
