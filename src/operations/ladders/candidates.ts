import type { EvidenceId } from '../../domain/base/id.ts'
import { candidatesIn, type LoggedText } from '../../domain/ladders/candidates.ts'
import type { TopicIndex } from '../../domain/topics/topicIndex.ts'
import { baseForms } from '../../readers/vocabulary/baseForms.ts'
import { stopWords } from '../../readers/vocabulary/textWords.ts'

/** How many entries are offered for one expectation. */
export const mostOffered = 3
/** Entries further back are not searched for what may show it. */
const mostCompared = 1000

/** Finds the entries that may show an expectation; the latest entries come last. */
export function candidatesAmong(entries: readonly LoggedText<EvidenceId>[], topics: TopicIndex) {
  const words = { topics, stopWords: stopWords(), baseForms: baseForms() }
  return candidatesIn(entries.slice(-mostCompared), words)
}
