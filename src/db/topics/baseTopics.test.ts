import { expect, test } from 'vitest'
import { topicTree } from '../../domain/topics/topicTree.ts'
import { baseTopics } from './baseTopics.ts'

const topics = baseTopics()

test('about 250 topics, at most five levels deep, no two with one id, name or meaning', () => {
  expect(topics.length).toBeGreaterThan(240)
  expect(topics.length).toBeLessThan(280)
  expect(Math.max(...topicTree(topics).depth)).toBeLessThanOrEqual(5)
  for (const field of ['id', 'name', 'meaning'] as const)
    expect(new Set(topics.map((topic) => topic[field])).size).toBe(topics.length)
})

test('each has a plain meaning of one line, and a name that fits into a picture', () => {
  expect(topics.length).toBeGreaterThan(240)
  for (const { name, meaning } of topics) {
    expect(meaning).toMatch(/^\p{Lu}[^\n]{8,110}\.$/u)
    expect(name.length).toBeLessThanOrEqual(28)
  }
})
