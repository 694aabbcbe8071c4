import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { modelsTree as seed, topic, treeOf, trees } from '../sweetSpot/testWorlds.ts'
import type { TopicId } from './topics.ts'
import {
  ancestors,
  distance,
  distancesFrom,
  findTopic,
  indexIn,
  topicTree,
  wouldClose,
} from './topicTree.ts'

const id = (text: string) => text as TopicId

describe('distance', () => {
  test('the steps of the reference models', () => {
    const from = (to: string) => distance(seed, id('python'), id(to))
    expect([from('python'), from('go'), from('databases'), from('mentoring')]).toEqual([0, 2, 3, 5])
  })

  test('is a metric on every tree: zero only to itself, symmetric, no way round is shorter', () => {
    fc.assert(
      fc.property(trees(), fc.nat(), fc.nat(), fc.nat(), (tree, a, b, c) => {
        const [i, j, k] = [a, b, c].map((each) => each % tree.topics.length) as [
          number,
          number,
          number,
        ]
        const d = (from: number, to: number) => distancesFrom(tree, from)[to]!
        expect(d(i, i)).toBe(0)
        if (i !== j) expect(d(i, j)).toBeGreaterThan(0)
        expect(d(i, j)).toBe(d(j, i))
        expect(d(i, k)).toBeLessThanOrEqual(d(i, j) + d(j, k))
      }),
    )
  })
})

describe('topicTree', () => {
  test('keeps every topic, a parent always before its children', () => {
    fc.assert(
      fc.property(trees(), (tree) => {
        for (const [index, above] of tree.parent.entries()) expect(above).toBeLessThan(index)
        const again = topicTree(tree.topics.toReversed())
        expect(again.topics.map((each) => each.id).sort()).toEqual(
          tree.topics.map((each) => each.id).sort(),
        )
      }),
    )
  })

  test('a topic whose parent cannot be seen hangs at the top', () => {
    const tree = topicTree([topic('mine', 'hidden')])
    expect(ancestors(tree, id('mine'))).toEqual([])
  })

  test('the id of a merged topic leads to what it became, and so do its children', () => {
    const tree = topicTree([
      topic('golang', null, 'go-lang'),
      topic('go-lang', null, 'go'),
      topic('goroutines', 'golang'),
      topic('go', null),
    ])
    expect(findTopic(tree, id('golang'))?.id).toBe('go')
    expect(ancestors(tree, id('goroutines')).map((each) => each.id)).toEqual(['go'])
    expect(tree.topics).toHaveLength(2)
  })

  test('a ring is an error that names its topics', () => {
    expect(() => treeOf({ a: 'b', b: 'a', c: null })).toThrow('a, b')
    expect(() => topicTree([topic('a', null, 'b'), topic('b', null, 'a')])).toThrow('ring')
  })

  test('an unknown topic is a bug, not a zero', () => {
    expect(() => indexIn(seed, id('nope'))).toThrow('nope')
  })
})

describe('wouldClose', () => {
  test('only moving a topic under itself or below itself closes a ring', () => {
    expect(wouldClose(seed, id('backend'), id('go'))).toBe(true)
    expect(wouldClose(seed, id('go'), id('go'))).toBe(true)
    expect(wouldClose(seed, id('go'), id('people'))).toBe(false)
  })
})
