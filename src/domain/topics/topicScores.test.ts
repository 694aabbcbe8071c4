import fc from 'fast-check'
import { expect, test } from 'vitest'
import { topicIndex } from './topicIndex.ts'
import { topicScores } from './topicScores.ts'
import type { Topic, TopicId } from './topics.ts'
import { topicTree } from './topicTree.ts'

const index = topicIndex(
  topicTree([
    topic('reliability', 'Reliability', null, ['uptime']),
    topic('queues', 'Queues', 'reliability', ['dead letter', 'broker']),
    topic('people', 'Working with people', null),
    topic('mentoring', 'Mentoring', 'people', ['mentor']),
    topic('go', 'Go', 'people', ['golang']),
    topic('caching', 'Caching', 'people', ['cache']),
    topic('cpp', 'C and C++', 'people', ['c++']),
  ]),
  new Set(['with', 'the']),
)

function topic(id: string, name: string, parent: string | null, aliases: string[] = []): Topic {
  const ids = { id: id as TopicId, parent: parent as TopicId | null, mergedInto: null }
  return { ...ids, name, aliases, meaning: '', related: [] }
}

const scoreOf = (text: string, id: string) =>
  topicScores(index, text).find(({ topic: each }) => each === id)?.score ?? 0

test('a name says more than another name, and a whole phrase more than its parts', () => {
  expect(scoreOf('Caching', 'caching')).toBeGreaterThan(scoreOf('mentor', 'mentoring') * 0.9)
  expect(scoreOf('a dead letter', 'queues')).toBeGreaterThan(2 * scoreOf('a letter', 'queues'))
})

test('an area at the top is meant only by its full name', () => {
  expect(scoreOf('people', 'people')).toBe(0)
  expect(scoreOf('uptime', 'reliability')).toBe(0)
  expect(scoreOf('working with people', 'people')).toBeGreaterThan(0)
})

test('a name as short as Go must be written so', () => {
  expect(scoreOf('I go home', 'go')).toBe(0)
  expect(scoreOf('Wrote Go', 'go')).toBeGreaterThan(0)
  expect(scoreOf('wrote golang', 'go')).toBeGreaterThan(0)
})

test('a word that a hyphen joins to another says less than the word alone', () => {
  expect(scoreOf('a broker-like thing', 'queues')).toBeLessThan(scoreOf('a broker', 'queues'))
  expect(scoreOf('a dead-letter box', 'queues')).toBeGreaterThan(scoreOf('a broker', 'queues'))
})

test('a topic is sure when it is named, or when more than one word speaks of it', () => {
  const isSure = (text: string) => topicScores(index, text)[0]?.isSure
  expect(isSure('a broker')).toBe(false)
  expect(['Caching', 'a dead letter', 'a broker, and a letter'].map(isSure)).toEqual([
    ...[true, true, true],
  ])
})

test('a name with its capital within a text is surely a name', () => {
  expect(scoreOf('More Caching', 'caching')).toBeGreaterThan(scoreOf('more caching', 'caching'))
})

test('a word with a sign, such as C++, is surely a name, also beside a version', () => {
  expect(scoreOf('wrote c++', 'cpp')).toBeGreaterThan(0.465)
  expect(scoreOf('Upgraded to C++20', 'cpp')).toBeGreaterThan(0.465)
})

test('what speaks for a topic is told in the words of the text', () => {
  expect(topicScores(index, 'The Dead letters went to a broker')[0]?.words).toEqual([
    'Dead letters',
    'broker',
  ])
})

test('more words of a topic never lower its score, and word order beyond phrases is all the same', () => {
  const words = fc.array(fc.constantFrom('broker', 'mentor', 'cache', 'table', 'golang'))
  fc.assert(
    fc.property(words, (said) => {
      const text = said.join(', ')
      expect(scoreOf(`${text}, broker`, 'queues')).toBeGreaterThanOrEqual(scoreOf(text, 'queues'))
      const turned = said.toReversed().join(', ')
      for (const { topic: id, score } of topicScores(index, text))
        expect(scoreOf(turned, id)).toBeCloseTo(score)
    }),
  )
})
