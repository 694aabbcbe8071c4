import type { StopWords } from '../base/words.ts'
import { relatedPlaces } from './relatedTopics.ts'
import type { Topic } from './topics.ts'
import { type Token, tokensOf } from './topicTokens.ts'
import type { TopicTree } from './topicTree.ts'

/** How much a match says, by where the topic has the word (models §1.0b). */
export const weights = { name: 1, alias: 0.9, part: 0.45, meaning: 0.3 }
/** A whole phrase says more than its words. */
const phraseGain = 1.6

/** Several words that stand for a topic together. */
export interface Phrase {
  topic: number
  stems: readonly string[]
  weight: number
}

/** The words of a tree's topics, to find those that a text speaks of. Built once for a tree. */
export interface TopicIndex {
  tree: TopicTree
  /** For each stem the topics that have it, with its weight there. */
  stems: Map<string, Map<number, number>>
  /** Phrases by their first stem. */
  phrases: Map<string, Phrase[]>
  /** How many words and phrases each topic has. */
  features: Int32Array
  /** For each topic those near it: its parent, its siblings and those linked to it. */
  near: number[][]
}

/** Builds the index. Words that say nothing count only as parts of a phrase. */
export function topicIndex(tree: TopicTree, stopWords: StopWords = new Set()): TopicIndex {
  const features = new Int32Array(tree.topics.length)
  const index = { tree, stems: new Map(), phrases: new Map(), features, near: nearPlaces(tree) }
  for (const [place, topic] of tree.topics.entries())
    for (const { tokens, weight } of wordsOf(topic))
      if (tokens.length > 1 && weight > weights.meaning) addPhrase(index, place, tokens, weight)
  for (const [place, topic] of tree.topics.entries())
    for (const { token, weight } of singleWordsOf(topic))
      if (!stopWords.has(token.word)) addStem(index, place, token.stem, weight)
  return index
}

/** What a topic is called and means. One at the top is far too wide to be meant by less than its name. */
function wordsOf(topic: Topic) {
  const name = { tokens: tokensOf(topic.name), weight: weights.name }
  if (topic.parent === null) return [name]
  const aliases = topic.aliases.map((alias) => ({ tokens: tokensOf(alias), weight: weights.alias }))
  return [name, ...aliases, { tokens: tokensOf(topic.meaning), weight: weights.meaning }]
}

function singleWordsOf(topic: Topic): { token: Token; weight: number }[] {
  return wordsOf(topic).flatMap(({ tokens, weight }) => {
    if (tokens.length > 1 && topic.parent === null) return []
    const each = tokens.length > 1 ? Math.min(weight, weights.part) : weight
    return tokens.map((token) => ({ token, weight: each }))
  })
}

function addPhrase(index: TopicIndex, topic: number, tokens: readonly Token[], weight: number) {
  const stems = tokens.map(({ stem }) => stem)
  const phrase = { topic, stems, weight: weight * phraseGain }
  const first = stems[0] ?? ''
  index.phrases.set(first, [...(index.phrases.get(first) ?? []), phrase])
  addFeature(index, topic)
}

function addStem(index: TopicIndex, topic: number, stem: string, weight: number) {
  const holders = index.stems.get(stem) ?? new Map<number, number>()
  if (!holders.has(topic)) addFeature(index, topic)
  index.stems.set(stem, holders.set(topic, Math.max(weight, holders.get(topic) ?? 0)))
}

function addFeature({ features }: TopicIndex, topic: number) {
  features[topic] = (features[topic] ?? 0) + 1
}

function nearPlaces(tree: TopicTree): number[][] {
  const below = new Map<number, number[]>()
  for (const [place, above] of tree.parent.entries())
    if (above >= 0) below.set(above, [...(below.get(above) ?? []), place])
  return relatedPlaces(tree).map((linked, place) => {
    const above = tree.parent[place] ?? -1
    const siblings = (below.get(above) ?? []).filter((other) => other !== place)
    return above < 0 ? linked : [...linked, above, ...siblings]
  })
}
