import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Standing, sweetSpot } from './sweetSpot.ts'
import { need, treeOf, wish, worlds } from './testWorlds.ts'

const tree = treeOf({
  a: null,
  b: null,
  c: null,
  d: null,
  e: null,
  f: null,
  area: null,
  in: 'area',
})
const topics = (standings: Standing[]) => standings.map(({ topic }) => topic)

test('the lists begin with what weighs most', () => {
  const spot = sweetSpot(
    tree,
    [wish('a', 0.5, 0), wish('b', 0.9, 0), wish('c', 0.2, 0), wish('d', 0.8, 0)],
    [need('a', 'low'), need('b', 'high'), need('e', 'low'), need('f', 'critical')],
  )
  expect(topics(spot.bothWin)).toEqual(['b', 'a'])
  expect(topics(spot.forTheJoyOfIt)).toEqual(['d', 'c'])
  expect(topics(spot.onlyTheCompany)).toEqual(['f', 'e'])
  expect(spot).toMatchObject({ wantsNeeded: 2, needs: 4 })
})

test('a need is done gladly from .4 on, and possible from .15 on', () => {
  const where = (enthusiasm: number) => {
    const spot = sweetSpot(tree, [wish('a', enthusiasm, 0)], [need('a', 'critical')])
    return [spot.bothWin, spot.possible, spot.onlyTheCompany].map((list) => list.length)
  }
  expect(where(0.4)).toEqual([1, 0, 0])
  expect(where(0.39)).toEqual([0, 1, 0])
  expect(where(0.15)).toEqual([0, 1, 0])
  expect(where(0.14)).toEqual([0, 0, 1])
})

test('a want is needed from .15 on, else it is for the joy of it', () => {
  const joys = (flexibility: number) =>
    sweetSpot(tree, [wish('area', 1, flexibility)], [need('a', 'critical')]).forTheJoyOfIt.length
  expect(joys(0.54)).toBe(0)
  expect(joys(0.53)).toBe(1)
})

test('a need says by which want it is met, and a want by which need', () => {
  const spot = sweetSpot(tree, [wish('area', 0.8, 0)], [need('in', 'medium')])
  expect(spot.bothWin).toEqual([
    { topic: 'in', acceptance: 0.8, need: 0.5, via: { topic: 'area', steps: 0 } },
  ])
  expect(spot.wants).toEqual([
    { topic: 'area', enthusiasm: 0.8, met: 0.5, by: { topic: 'in', steps: 0 } },
  ])
})

test('a topic that is neither wanted nor needed is in no list', () => {
  const spot = sweetSpot(tree, [wish('a', 0, 1)], [need('b', 'none')])
  const lists = [spot.bothWin, spot.possible, spot.forTheJoyOfIt, spot.onlyTheCompany]
  expect(lists).toEqual([[], [], [], []])
})

test('nothing wanted, or nothing needed, is no share rather than a zero', () => {
  expect(sweetSpot(tree, [], [need('a', 'low')])).toMatchObject({
    ...{ coverageOfWant: null, coverageOfNeed: 0, want: 0, need: 1 },
  })
  expect(sweetSpot(tree, [wish('a', 1, 0)], [])).toMatchObject({
    ...{ coverageOfWant: 0, coverageOfNeed: null, want: 1, need: 0 },
  })
})

test('each needed topic stands in one list, each want in one of two', () => {
  fc.assert(
    fc.property(worlds(), ({ tree: any, wishes, calls }) => {
      const spot = sweetSpot(any, wishes, calls)
      const needed = calls.filter((each) => each.priority !== 'none').map(({ topic }) => topic)
      const listed = topics([...spot.bothWin, ...spot.possible, ...spot.onlyTheCompany])
      expect(listed.sort()).toEqual([...new Set(needed)].sort())
      expect(spot.needs).toBe(listed.length)
      for (const { topic, need: none } of spot.forTheJoyOfIt) {
        expect(none).toBe(0)
        expect(listed).not.toContain(topic)
      }
    }),
  )
})
