import fc from 'fast-check'
import type { Topic, TopicId } from '../topics/topics.ts'
import { type TopicTree, topicTree } from '../topics/topicTree.ts'
import type { Call, Wish } from './acceptance.ts'
import type { Priority } from './priority.ts'

/** A tree written as `{ child: parent }`, for examples. */
export function treeOf(parents: Record<string, string | null>): TopicTree {
  return topicTree(Object.entries(parents).map(([id, parent]) => topic(id, parent)))
}

/** The tree of the reference models, §1.1. */
export const modelsTree = treeOf({
  eng: null,
  backend: 'eng',
  languages: 'backend',
  python: 'languages',
  go: 'languages',
  databases: 'backend',
  people: 'eng',
  mentoring: 'people',
})

export function topic(id: string, parent: string | null, mergedInto: string | null = null): Topic {
  return {
    id: id as TopicId,
    name: id,
    meaning: '',
    aliases: [],
    related: [],
    parent: parent as TopicId | null,
    mergedInto: mergedInto as TopicId | null,
  }
}

export function wish(id: string, enthusiasm: number, flexibility: number): Wish {
  return { topic: id as TopicId, enthusiasm, flexibility }
}

export function need(id: string, priority: Priority): Call {
  return { topic: id as TopicId, priority }
}

/**
 * Random trees of up to `most` topics: each hangs on an earlier one, or at the top, and every
 * fourth or so is linked to another.
 */
export function trees(most = 24): fc.Arbitrary<TopicTree> {
  const choices = fc.record({ above: fc.nat(), link: fc.nat() })
  return fc.array(choices, { minLength: 1, maxLength: most }).map((all) =>
    topicTree(
      all.map(({ above, link }, index) => ({
        ...topic(`t${index}`, index === 0 ? null : parentAt(above, index)),
        related: link % 4 === 0 ? [`t${link % all.length}` as TopicId] : [],
      })),
    ),
  )
}

function parentAt(choice: number, index: number): string | null {
  const place = choice % (index + 1)
  return place === index ? null : `t${place}`
}

const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }))
const priority = fc.constantFrom<Priority>('none', 'low', 'medium', 'high', 'critical')

/** A tree with wishes and calls on it. */
export interface World {
  tree: TopicTree
  wishes: Wish[]
  calls: Call[]
}

export function worlds(most: { topics?: number; wishes?: number; calls?: number } = {}) {
  return trees(most.topics).chain((tree): fc.Arbitrary<World> => {
    const id = fc.constantFrom(...tree.topics.map((each) => each.id))
    return fc.record({
      tree: fc.constant(tree),
      wishes: fc.array(fc.record({ topic: id, enthusiasm: share, flexibility: share }), {
        maxLength: most.wishes ?? 6,
      }),
      calls: fc.array(fc.record({ topic: id, priority }), { maxLength: most.calls ?? 12 }),
    })
  })
}
