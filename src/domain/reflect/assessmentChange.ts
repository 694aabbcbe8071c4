import { type StopWords, wordsIn } from '../base/words.ts'
import type { AssessmentItem } from './assessments.ts'

type Item = Pick<AssessmentItem, 'side' | 'text'>

/** How one assessment differs from the one before. */
export interface AssessmentChange<Some extends Item> {
  came: Some[]
  went: Some[]
  stayed: { before: Some; after: Some }[]
  /** To develop last time, a strength now. */
  grown: { before: Some; after: Some }[]
}

/** Two wordings are of one thing when they share at least half of their words of meaning. */
const sameShare = 0.5

/**
 * Compares two assessments item by item. Nobody words a thing twice the same, so items are matched
 * by the words they share, the closest first, each once.
 */
export function assessmentChange<Some extends Item>(
  before: readonly Some[],
  after: readonly Some[],
  stopWords: StopWords,
): AssessmentChange<Some> {
  const taken = new Set<Some>()
  const pairs = closestPairs(before, after, stopWords)
  const matched: { before: Some; after: Some }[] = []
  for (const pair of pairs) {
    if (taken.has(pair.before) || taken.has(pair.after)) continue
    taken.add(pair.before).add(pair.after)
    matched.push(pair)
  }
  return {
    came: after.filter((item) => !taken.has(item)),
    went: before.filter((item) => !taken.has(item)),
    stayed: matched.filter((pair) => pair.before.side === pair.after.side),
    grown: matched.filter((pair) => pair.before.side !== pair.after.side),
  }
}

function closestPairs<Some extends Item>(
  before: readonly Some[],
  after: readonly Some[],
  stopWords: StopWords,
) {
  return before
    .flatMap((one) =>
      after.map((other) => ({
        before: one,
        after: other,
        share: similarity(one, other, stopWords),
      })),
    )
    .filter(({ share }) => share >= sameShare)
    .sort((a, b) => b.share - a.share)
    .map(({ before: one, after: other }) => ({ before: one, after: other }))
}

/** The share of common words (Jaccard); nothing where the sides do not go together. */
function similarity(before: Item, after: Item, stopWords: StopWords): number {
  const grew = before.side === 'weakness' && after.side === 'strength'
  if (before.side !== after.side && !grew) return 0
  const one = new Set(wordsIn(before.text, stopWords))
  const other = new Set(wordsIn(after.text, stopWords))
  const both = [...one].filter((word) => other.has(word)).length
  const all = one.size + other.size - both
  if (all === 0) return before.text.trim() === after.text.trim() ? 1 : 0
  return both / all
}
