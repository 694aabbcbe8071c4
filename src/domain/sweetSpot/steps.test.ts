import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TopicId } from '../topics/topics.ts'
import { ancestors, indexIn, type TopicTree, topicTree } from '../topics/topicTree.ts'
import { opennessOf, opennessStops } from './openness.ts'
import { stepsBetween, stepsFrom } from './steps.ts'
import { modelsTree, topic, trees } from './testWorlds.ts'

const id = (text: string) => text as TopicId
const from = (tree: TopicTree, want: string) => (need: string) =>
  stepsBetween(tree, id(want), id(need))

describe('steps', () => {
  test('lead up to the smallest area that contains both; an area and what is in it are no step apart', () => {
    const steps = from(modelsTree, 'python')
    expect(['python', 'languages', 'eng'].map(steps)).toEqual([0, 0, 0])
    expect(['go', 'databases', 'people', 'mentoring'].map(steps)).toEqual([1, 2, 3, 3])
    expect(['python', 'databases', 'mentoring'].map(from(modelsTree, 'backend'))).toEqual([0, 0, 1])
  })

  test('the last one, from a top-level area to everything, counts three', () => {
    const tree = topicTree([topic('a', null), topic('b', null), topic('in-a', 'a')])
    expect(from(tree, 'a')('b')).toBe(3)
    expect(from(tree, 'in-a')('b')).toBe(4)
  })

  test('a link is one step to the linked topic and what lies in it, both ways, and once', () => {
    const tree = topicTree([
      { ...topic('queue', null), related: [id('stores')] },
      topic('stores', null),
      topic('kafka', 'stores'),
      { ...topic('far', null), related: [id('kafka')] },
    ])
    expect(['stores', 'kafka', 'far'].map(from(tree, 'queue'))).toEqual([1, 1, 3])
    expect(['queue', 'far'].map(from(tree, 'stores'))).toEqual([1, 1])
    expect(from(tree, 'kafka')('queue')).toBe(4)
  })

  test('containment is symmetric, and nothing else is no step apart', () => {
    fc.assert(
      fc.property(trees(), fc.nat(), fc.nat(), (tree, a, b) => {
        const [i, j] = [a % tree.topics.length, b % tree.topics.length]
        const holds = (outer: number, inner: number) =>
          outer === inner ||
          ancestors(tree, tree.topics[inner]?.id ?? id('')).some(
            (above) => indexIn(tree, above.id) === outer,
          )
        expect(stepsFrom(tree, i)[j] === 0).toBe(holds(i, j) || holds(j, i))
        expect(stepsFrom(tree, i)[j] === 0).toBe(stepsFrom(tree, j)[i] === 0)
      }),
    )
  })

  test('none grows when a want moves to an area that contains it', () => {
    fc.assert(
      fc.property(trees(), fc.nat(), (tree, a) => {
        const start = a % tree.topics.length
        const above = tree.parent[start] ?? -1
        if (above < 0) return
        const wider = stepsFrom(tree, above)
        for (const [at, steps] of stepsFrom(tree, start).entries())
          expect(wider[at]).toBeLessThanOrEqual(steps)
      }),
    )
  })
})

describe('openness', () => {
  const stops = opennessStops(modelsTree, id('python'))
  const reaches = (flexibility: number) => opennessOf(stops, flexibility).reaches

  test('is the area a flexibility reaches at half strength', () => {
    expect([0, 0.49, 0.5, 0.7, 0.7072, 0.79].map(reaches)).toEqual([
      ...['itself', 'itself', 'languages', 'languages', 'backend', 'backend'],
    ])
    expect([0.8, 0.89, 0.9, 1].map(reaches)).toEqual(['eng', 'eng', 'everything', 'everything'])
  })

  test('each stop has a flexibility that leads back to it', () => {
    for (const stop of stops) expect(opennessOf(stops, stop.flexibility)).toEqual(stop)
    expect(stops.map(({ flexibility }) => flexibility)).toEqual([0, 0.5, 0.71, 0.8, 1])
  })

  test('never narrows when a flexibility rises', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(trees(), fc.nat(), share, share, (tree, a, one, other) => {
        const all = opennessStops(tree, tree.topics[a % tree.topics.length]?.id ?? id(''))
        const [less, more] = [Math.min(one, other), Math.max(one, other)]
        expect(opennessOf(all, less).steps).toBeLessThanOrEqual(opennessOf(all, more).steps)
      }),
    )
  })
})
