import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { modelsTree as seed, topic, treeOf, trees } from '../sweetSpot/testWorlds.ts'
import type { TopicId } from './topics.ts'
import { ancestors, findTopic, indexIn, topicTree, wouldClose } from './topicTree.ts'

const id = (text: string) => text as TopicId

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
