import { expect, test } from 'vitest'
import { baseTopics } from '../../db/topics/baseTopics.ts'
import type { EvidenceId } from '../../domain/base/id.ts'
import { topicIndex } from '../../domain/topics/topicIndex.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import { topicTree } from '../../domain/topics/topicTree.ts'
import { stopWords } from '../../readers/vocabulary/textWords.ts'
import { candidatesAmong, mostOffered } from './candidates.ts'
import { candidatePairs } from './testCandidatePairs.ts'

const index = topicIndex(topicTree(baseTopics()), stopWords())
const log = candidatePairs.map(([, text], place) => ({ id: String(place) as EvidenceId, text }))

/** Of the pairs that are evidence, or none, those that are offered from a log with all entries. */
function offered(isEvidence: boolean): string[] {
  const like = candidatesAmong(log, index)
  return candidatePairs.flatMap(([expectation, text, is], place) => {
    const found = like(expectation, mostOffered, new Set())
    return is === isEvidence && found.some(({ id }) => id === String(place)) ? [text] : []
  })
}

function wordsFor(expectation: string, text: string, topics: string[] = []) {
  const entry = { id: 'one' as EvidenceId, text, topics: topics as TopicId[] }
  return candidatesAmong([entry], index)(expectation, 1, new Set())[0]?.words
}

// The rule before (similarity of words) offered 19 of the twenty, and 17 of those that are none.
test('of twenty entries that are evidence 16 are offered, and one of twenty that are none', () => {
  expect(offered(true).length).toBeGreaterThanOrEqual(16)
  expect(offered(false).length).toBeLessThanOrEqual(1)
})

test('a verb meets its other forms, also those that no rule makes', () => {
  expect(wordsFor('Mentors engineers', 'Mentored two juniors')).toEqual(['Mentored'])
  expect(wordsFor('Writes design documents', 'Wrote a design for it')).toEqual(['Wrote', 'design'])
})

test('one word alone is never enough, unless the person gave the entry its topic', () => {
  expect(wordsFor('Cares about mentoring', 'Found a book on mentoring')).toBeUndefined()
  expect(wordsFor('Cares about mentoring', 'Found a book on mentoring', ['mentoring'])).toEqual([
    'mentoring',
  ])
})
