import { type TopicIndex, topicIndex } from './topicIndex.ts'
import { topicScores } from './topicScores.ts'
import type { Topic } from './topics.ts'
import { type Token, tokensOf } from './topicTokens.ts'
import { findTopic, type TopicTree } from './topicTree.ts'

/**
 * Topics that fit what someone typed, best first: by the beginnings of words in names, other names
 * and meanings, the last word perhaps not typed to its end. A sentence finds what it speaks of.
 */
export function searchTopics(tree: TopicTree, typed: string, most: number): Topic[] {
  if (typed.trim() === '') return tree.topics.slice(0, most)
  const wanted = tokensOf(typed)
  const begun = wanted.length === 0 ? [] : wordBeginnings(tree, wanted)
  const found = begun.length === 0 && wanted.length > 1 ? spokenOf(tree, typed) : begun
  return found.slice(0, most)
}

/** Whether what was typed stands in a name of the topic, rather than only being near to it. */
export function isCalled(topic: Topic, typed: string): boolean {
  return rankOf(topic, tokensOf(typed)) <= fits.aliasHas
}

/** How well a topic fits, the best first. */
const fits = { name: 0, alias: 1, nameBegins: 2, nameHas: 3, aliasHas: 4, anywhere: 5, not: 6 }

function wordBeginnings(tree: TopicTree, wanted: readonly Token[]): Topic[] {
  const ranked = tree.topics
    .map((topic) => ({ topic, rank: rankOf(topic, wanted) }))
    .sort((a, b) => a.rank - b.rank || a.topic.name.length - b.topic.name.length)
  const isWhole = (ranked[0]?.rank ?? fits.not) <= fits.alias
  const least = isWhole ? fits.nameHas : fits.anywhere
  return ranked.filter(({ rank }) => rank <= least).map(({ topic }) => topic)
}

function rankOf({ name, id, aliases, meaning }: Topic, wanted: readonly Token[]): number {
  const names = [name, id].map(tokensOf)
  const others = aliases.map(tokensOf)
  const isWhole = (words: readonly Token[]) =>
    words.length === wanted.length && words.every((word, at) => isSame(word, wanted[at]))
  if (names.some(isWhole)) return fits.name
  if (others.some(isWhole)) return fits.alias
  if (names.some((words) => beginsAt(words, wanted, 0))) return fits.nameBegins
  const has = (words: readonly Token[]) => words.some((_, at) => beginsAt(words, wanted, at))
  if (names.some(has)) return fits.nameHas
  if (others.some(has)) return fits.aliasHas
  const all = [...names, ...others, tokensOf(meaning)].flat()
  return wanted.every((word) => all.some((each) => begins(each, word))) ? fits.anywhere : fits.not
}

/** Whether what was typed stands in some words from a place on. */
function beginsAt(words: readonly Token[], wanted: readonly Token[], at: number): boolean {
  return wanted.every((word, step) => begins(words[at + step], word))
}

function begins(word: Token | undefined, typed: Token): boolean {
  return word !== undefined && (word.word.startsWith(typed.word) || isSame(word, typed))
}

function isSame(word: Token, other: Token | undefined): boolean {
  return word.stem === other?.stem
}

/** Beside the best fit, a topic that fits half as well is worth a look. */
const worthALook = 0.5

function spokenOf(tree: TopicTree, sentence: string): Topic[] {
  const scores = topicScores(indexOf(tree), sentence)
  const least = (scores[0]?.score ?? 0) * worthALook
  return scores.flatMap(({ topic, score }) => {
    const found = score >= least ? findTopic(tree, topic) : undefined
    return found ? [found] : []
  })
}

const indexes = new WeakMap<TopicTree, TopicIndex>()

function indexOf(tree: TopicTree): TopicIndex {
  const index = indexes.get(tree) ?? topicIndex(tree)
  indexes.set(tree, index)
  return index
}
