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

/** Random trees of up to `most` topics: each hangs on an earlier one, or at the top. */
export function trees(most = 24): fc.Arbitrary<TopicTree> {
  return fc
    .array(fc.nat(), { minLength: 1, maxLength: most })
    .map((above) =>
      topicTree(
        above.map((choice, index) =>
          topic(`t${index}`, index === 0 ? null : parentAt(choice, index)),
        ),
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
