import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EvidenceId } from '../base/id.ts'
import { workedTopics } from '../log/workedTopics.ts'
import type { Topic, TopicId } from '../topics/topics.ts'
import { topicTree } from '../topics/topicTree.ts'
import { type Circle, circles, ikigai } from './ikigai.ts'

const topic = (id: string) => id as TopicId
const made = (id: string, parent: string | null): Topic => ({
  id: topic(id),
  parent: parent === null ? null : topic(parent),
  name: id,
  meaning: '',
  aliases: [],
  related: [],
  mergedInto: null,
})
const tree = topicTree([
  made('backend', null),
  made('databases', 'backend'),
  made('postgres', 'databases'),
  made('audio', null),
])
const sets = (some: Partial<Record<Circle, string[]>>) =>
  Object.fromEntries(
    circles.map((circle) => [circle, new Set((some[circle] ?? []).map(topic))]),
  ) as Record<Circle, Set<TopicId>>

describe('ikigai', () => {
  test('a topic lies in a circle that holds it or one above it', () => {
    const regions = ikigai(tree, sets({ love: ['databases', 'audio'], goodAt: ['postgres'] }))
    expect(regions).toEqual([
      { circles: ['love', 'goodAt'], topics: ['postgres'] },
      { circles: ['love'], topics: ['databases', 'audio'] },
    ])
  })

  test('every topic lies in one region, and in each circle that names it', () => {
    const some = fc.subarray(['backend', 'databases', 'postgres', 'audio'])
    fc.assert(
      fc.property(some, some, some, some, (love, goodAt, needed, paidFor) => {
        const given = sets({ love, goodAt, needed, paidFor })
        const regions = ikigai(tree, given)
        const told = regions.flatMap(({ topics }) => topics)
        expect(new Set(told).size).toBe(told.length)
        expect(new Set(told)).toEqual(new Set([...love, ...goodAt, ...needed, ...paidFor]))
        for (const circle of circles)
          for (const each of given[circle])
            expect(regions.find(({ topics }) => topics.includes(each))?.circles).toContain(circle)
      }),
    )
  })
})

type Entry = Parameters<typeof workedTopics>[0][number]

describe('workedTopics', () => {
  test('three entries, two of them for others, make a strength', () => {
    const entry = (id: string, scope: Entry['scope']): Entry => ({
      id: id as EvidenceId,
      topics: [topic('postgres')],
      scope,
    })
    const of = (...entries: Entry[]) => workedTopics(entries)[0]!
    expect(of(entry('1', 'team'), entry('2', 'team')).isStrength).toBe(false)
    expect(of(entry('1', 'team'), entry('2', 'self'), entry('3', null)).isStrength).toBe(false)
    expect(of(entry('1', 'team'), entry('2', 'team'), entry('3', null))).toEqual({
      topic: 'postgres',
      entries: ['1', '2', '3'],
      forOthers: 2,
      isStrength: true,
    })
  })
})
