import { expect, test } from 'vitest'
import { type Standing, sweetSpot } from './sweetSpot.ts'
import { need, treeOf, wish } from './testWorlds.ts'
import { widenings } from './widenings.ts'

const tree = treeOf({ a: null, b: null, c: null, d: null, e: null, f: null })
const topics = (standings: Standing[]) => standings.map(({ topic }) => topic)

test('the three lists begin with what weighs most', () => {
  const spot = sweetSpot(
    tree,
    [wish('a', 0.3, 0), wish('b', 0.9, 0), wish('c', 0.2, 0), wish('d', 0.8, 0)],
    [need('a', 'low'), need('b', 'high'), need('e', 'low'), need('f', 'critical')],
  )
  expect(topics(spot.bothWin)).toEqual(['b', 'a'])
  expect(topics(spot.forTheJoyOfIt)).toEqual(['d', 'c'])
  expect(topics(spot.onlyTheCompany)).toEqual(['f', 'e'])
})

test('both win by what is wanted and needed alike, not by the larger of the two', () => {
  const spot = sweetSpot(
    tree,
    [wish('a', 1, 0), wish('b', 0.6, 0)],
    [need('a', 'low'), need('b', 'medium')],
  )
  expect(topics(spot.bothWin)).toEqual(['b', 'a'])
})

test('a need is met gladly from half of it on', () => {
  const won = (enthusiasm: number) =>
    topics(sweetSpot(tree, [wish('a', enthusiasm, 0)], [need('a', 'medium')]).bothWin)
  expect(won(0.25)).toEqual(['a'])
  expect(won(0.24)).toEqual([])
})

test('a topic that is neither wanted nor needed is in no list', () => {
  const spot = sweetSpot(tree, [wish('a', 0, 1)], [need('b', 'none')])
  expect([spot.bothWin, spot.forTheJoyOfIt, spot.onlyTheCompany]).toEqual([[], [], []])
})

const area = treeOf({ area: null, inside: 'area', deeper: 'inside', apart: null })

test('to be more open is one step of a fifth, and worth what it reaches', () => {
  const [first] = widenings(area, [wish('area', 1, 0.7)], [need('deeper', 'critical')])
  expect(first).toMatchObject({ change: { kind: 'neighbour', topic: 'deeper', steps: 2 } })
  const [far] = widenings(area, [wish('apart', 1, 0.7)], [need('deeper', 'critical')])
  expect(far).toMatchObject({ change: { kind: 'flexibility', from: 0.7, to: 0.9 } })
  expect(far?.gain).toBeCloseTo(0.9 ** 4 - 0.7 ** 4, 9)
})

test('openness ends at 1, and a want nobody is glad of is no beginning', () => {
  const calls = [need('deeper', 'critical')]
  const [last] = widenings(area, [wish('apart', 0.5, 0.9)], calls)
  expect(last).toMatchObject({ change: { kind: 'flexibility', from: 0.9, to: 1 } })
  expect(widenings(area, [wish('apart', 0.5, 1)], calls)).toEqual([])
  expect(widenings(area, [wish('apart', 0, 0.5)], calls)).toEqual([])
})

test('there are so many widenings at the most', () => {
  const wide = treeOf({ hub: null, p: 'hub', q: 'hub', r: 'hub', s: 'hub' })
  const calls = ['p', 'q', 'r', 's'].map((topic) => need(topic, 'high'))
  expect(widenings(wide, [wish('hub', 1, 0)], calls)).toHaveLength(3)
  expect(widenings(wide, [wish('hub', 1, 0)], calls, 2)).toHaveLength(2)
})
