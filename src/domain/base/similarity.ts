import { type StopWords, wordsIn } from './words.ts'

/** A text that may speak of what is looked for. */
export interface ComparableText<Id> {
  id: Id
  /** From 0, nothing in common, to 1, the same words. */
  similarity: number
  /** The words both have, the rarest first. */
  words: string[]
}

/** Less than this is chance: one common word among many. */
const least = 0.12

/**
 * Finds the texts most like one, by the words they share: rare words count for more, as the
 * logarithm of how rare they are among the texts (cosine of tf–idf vectors; Salton & Buckley 1988).
 * The texts are read once, for many questions.
 */
export function similarityAmong<Id>(
  texts: readonly { id: Id; text: string }[],
  stopWords: StopWords,
): (sought: string, most: number, without: ReadonlySet<Id>) => ComparableText<Id>[] {
  const read = texts.map(({ id, text }) => ({ id, words: new Set(wordsIn(text, stopWords)) }))
  const weightOf = rarity(read.map(({ words }) => words))
  return (sought, most, without) => {
    const wanted = new Set(wordsIn(sought, stopWords))
    return read
      .filter(({ id }) => !without.has(id))
      .map(({ id, words }) => ({ id, ...likenessOf(wanted, words, weightOf) }))
      .filter(({ similarity, words }) => similarity >= least && words.length > 0)
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, most)
  }
}

type Weight = (word: string) => number

function rarity(sets: readonly ReadonlySet<string>[]): Weight {
  const times = new Map<string, number>()
  for (const words of sets) for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  return (word) => Math.log((2 + sets.length) / (1 + (times.get(word) ?? 0)))
}

function likenessOf(wanted: ReadonlySet<string>, found: ReadonlySet<string>, weightOf: Weight) {
  const words = [...wanted].filter((word) => found.has(word))
  const square = (set: Iterable<string>) => {
    let sum = 0
    for (const word of set) sum += weightOf(word) ** 2
    return sum
  }
  const both = Math.sqrt(square(wanted)) * Math.sqrt(square(found))
  return {
    similarity: both === 0 ? 0 : square(words) / both,
    words: words.sort((a, b) => weightOf(b) - weightOf(a)),
  }
}
