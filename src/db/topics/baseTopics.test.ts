import { expect, test } from 'vitest'
import { holdsOther, relatedPlaces } from '../../domain/topics/relatedTopics.ts'
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

test('each has three to eight other names, and no name stands for two topics', () => {
  const owners = new Map<string, string>()
  const claim = (word: string, id: string) => {
    expect(owners.get(word.toLowerCase()) ?? id, word).toBe(id)
    owners.set(word.toLowerCase(), id)
  }
  for (const { id, name } of topics) for (const word of [id, name]) claim(word, id)
  for (const { id, aliases } of topics) {
    expect(aliases.length, id).toBeGreaterThanOrEqual(3)
    expect(aliases.length, id).toBeLessThanOrEqual(8)
    expect(new Set(aliases).size, id).toBe(aliases.length)
    for (const word of aliases) claim(word, id)
  }
})

test('about 300 links, each written once, between topics on different branches', () => {
  const tree = topicTree(topics)
  const links = topics.flatMap(({ id, related }) => related.map((other) => [id, other] as const))
  expect(links.length).toBeGreaterThan(280)
  expect(links.length).toBeLessThan(340)
  for (const [one, other] of links) {
    expect(tree.indexOf.has(other), `${one}, ${other}`).toBe(true)
    expect(holdsOther(tree, one, other), `${one}, ${other}`).toBe(false)
  }
  expect(new Set(links.map((link) => [...link].sort().join())).size).toBe(links.length)
})

test('a link written at one topic is read at both', () => {
  const places = relatedPlaces(topicTree(topics))
  for (const [from, linked] of places.entries())
    for (const to of linked) expect(places[to]).toContain(from)
})
