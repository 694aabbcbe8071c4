import { folded } from '../base/folding.ts'
import type { Suggestion } from '../base/suggestion.ts'
import { type StopWords, wordsIn } from '../base/words.ts'
import type { TopicIndex } from '../topics/topicIndex.ts'
import { topicScores } from '../topics/topicScores.ts'
import type { TopicId } from '../topics/topics.ts'
import { findTopic } from '../topics/topicTree.ts'

/** An earlier entry, as far as topics are learned from it. */
export interface LabelledText {
  text: string
  topics: readonly TopicId[]
}

/** What topics are suggested from. */
export interface TopicKnowledge {
  index: TopicIndex
  past: readonly LabelledText[]
  stopWords: StopWords
}

const most = 3
/** A topic below this score is more often wrong than right (measured on the demo's log). */
const shownFrom = 0.465
/**
 * One word that is no name may be there by chance. The best topic may rest on it, if it fits about
 * as well as a name; a further topic may not.
 */
const chanceFrom = 0.48
/** Beside the best topic, only those that fit about as well. */
const besideBest = 0.8
/** What the past adds where all of it names a topic: .7 of a whole name, which is about .5. */
const pastWeight = 0.7 * 0.5

/** Topics that a line may be about, by its words and by the person's earlier entries. */
export function suggestedTopics(text: string, known: TopicKnowledge): Suggestion<TopicId>[] {
  const ranked = rankedTopics(text, known)
  const least = Math.max(shownFrom, (ranked[0]?.score ?? 0) * besideBest)
  return ranked
    .filter(({ score }) => score >= least)
    .filter(({ score, isSure }, place) => isSure || (place === 0 && score >= chanceFrom))
    .slice(0, most)
    .map(({ topic, because }) => ({ value: topic, because }))
}

/** All topics that a line or the past speak of, the best fit first, with what speaks for them. */
export function rankedTopics(text: string, { index, past, stopWords }: TopicKnowledge) {
  const named = new Map(topicScores(index, text).map((each) => [each.topic, each]))
  const usual = pastTopics(text, past, stopWords)
  return [...new Set([...named.keys(), ...usual.keys()])]
    .filter((topic) => findTopic(index.tree, topic))
    .map((topic) => {
      const [said, before] = [named.get(topic), usual.get(topic)]
      const words = said?.words.map((word) => `“${word}”`).slice(0, 3) ?? []
      const because = words.length > 0 ? `the words ${words.join(', ')}` : (before?.because ?? '')
      const score = (said?.score ?? 0) + (before?.score ?? 0)
      return { topic, score, because, isSure: said?.isSure || before !== undefined }
    })
    .sort((a, b) => b.score - a.score)
}

/** One entry shows no habit: so many on something else are counted beside the real ones. */
const doubt = 1

interface PastTopic {
  score: number
  because: string
}

/** Topics by their share of earlier entries, and of those that have a word of the line. */
function pastTopics(text: string, past: readonly LabelledText[], stopWords: StopWords) {
  const found = new Map<TopicId, PastTopic>()
  for (const [topic, times] of timesOf(past))
    found.set(topic, { score: pastWeight * (times / (past.length + doubt)), because: '' })
  const words = new Set(wordsIn(text, stopWords))
  const byWord = new Map<TopicId, PastTopic>()
  for (const [word, entries] of entriesByWord(past, words, stopWords))
    for (const [topic, times] of timesOf(entries)) {
      const score = pastWeight * (times / (entries.length + 1))
      const because = `${times} earlier ${times === 1 ? 'entry' : 'entries'} with “${word}”`
      if (score > (byWord.get(topic)?.score ?? 0)) byWord.set(topic, { score, because })
    }
  for (const [topic, { score, because }] of byWord)
    found.set(topic, { score: score + (found.get(topic)?.score ?? 0), because })
  return found
}

function entriesByWord(
  past: readonly LabelledText[],
  words: ReadonlySet<string>,
  stopWords: StopWords,
) {
  const found = new Map<string, LabelledText[]>()
  // The beginning of a word costs far less to look for than the stems of all words.
  const beginnings = [...words].map((stem) => stem.replace(/y$/, ''))
  const mayHave = (text: string) => beginnings.some((beginning) => text.includes(beginning))
  for (const entry of past.filter(({ text }) => mayHave(folded(text))))
    for (const word of new Set(wordsIn(entry.text, stopWords)))
      if (words.has(word)) found.set(word, [...(found.get(word) ?? []), entry])
  return found
}

function timesOf(entries: readonly LabelledText[]): Map<TopicId, number> {
  const times = new Map<TopicId, number>()
  for (const { topics } of entries)
    for (const topic of topics) times.set(topic, (times.get(topic) ?? 0) + 1)
  return times
}
