import type { EvidenceId } from '../../domain/base/id.ts'
import { similarityAmong } from '../../domain/base/similarity.ts'
import { stopWords } from '../../readers/vocabulary/textWords.ts'

/** How many entries are offered for one expectation. */
export const mostOffered = 3
/** Entries further back are not searched for what may show it. */
const mostCompared = 1000

/** Finds the entries that may show an expectation; the latest entries come last. */
export function candidatesAmong(entries: readonly { id: EvidenceId; text: string }[]) {
  return similarityAmong(entries.slice(-mostCompared), stopWords())
}
