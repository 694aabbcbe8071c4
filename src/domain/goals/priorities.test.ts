import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../base/day.ts'
import type { GoalId } from '../base/id.ts'
import { type OrderedGoal, orderGoals, ringOfGoals } from './priorities.ts'

const today = '2026-03-18' as Day

const goal = (id: string, more: Partial<OrderedGoal> = {}): OrderedGoal => ({
  id: id as GoalId,
  after: [],
  due: null,
  markerWeight: 0,
  inSweetSpot: false,
  ...more,
})

test('what others wait for comes first, then what presses, weighs, fits, and is due', () => {
  const order = orderGoals(
    [
      goal('a', { inSweetSpot: true }),
      goal('b', { markerWeight: 40 }),
      goal('c', { due: '2026-04-01' as Day }),
      goal('d', { after: ['e' as GoalId], markerWeight: 90 }),
      goal('e'),
    ],
    today,
  )
  expect(order.map(({ id }) => id)).toEqual(['e', 'c', 'd', 'b', 'a'])
  expect(order[0]?.reasons).toEqual(['1 other goal depends on it'])
  expect(order[1]?.reasons).toEqual(['due in 14 days'])
})

test('no goal stands before one it waits for, and each stands once', () => {
  const goals = fc
    .array(fc.record({ weight: fc.nat(100), waits: fc.array(fc.nat(20)) }), { maxLength: 20 })
    .map((drawn) =>
      drawn.map(({ weight, waits }, index) =>
        goal(String(index), {
          markerWeight: weight,
          after: [...new Set(waits)].filter((at) => at < index).map((at) => String(at) as GoalId),
        }),
      ),
    )
  fc.assert(
    fc.property(goals, (all) => {
      const order = orderGoals(all, today).map(({ id }) => id)
      expect(order.toSorted()).toEqual(all.map(({ id }) => id).toSorted())
      for (const { id, after } of all)
        for (const first of after) expect(order.indexOf(first)).toBeLessThan(order.indexOf(id))
    }),
  )
})

test('a ring is found with its members, and a goal that waits for itself is one', () => {
  const ids = (ring: GoalId[] | null) => ring?.toSorted()
  const waits = (id: string, ...first: string[]) => ({
    id: id as GoalId,
    after: first as GoalId[],
  })
  expect(ringOfGoals([waits('a', 'b'), waits('b', 'c'), waits('c')])).toBe(null)
  expect(ids(ringOfGoals([waits('x', 'a'), waits('a', 'b'), waits('b', 'a')]))).toEqual(['a', 'b'])
  expect(ids(ringOfGoals([waits('a', 'a')]))).toEqual(['a'])
})

function orderOf(...goals: OrderedGoal[]): string[] {
  return orderGoals(goals, today).map(({ id }) => id)
}

/** Why one goal alone stands where it stands. */
function reasons(more: Partial<OrderedGoal>): string[] | undefined {
  return orderGoals([goal('a', more)], today)[0]?.reasons
}

const due = (day: string) => ({ due: day as Day })

test('each rule decides where those before it leave two goals alike', () => {
  expect(orderOf(goal('a', { markerWeight: 10 }), goal('b', { markerWeight: 20 }))).toEqual([
    'b',
    'a',
  ])
  expect(orderOf(goal('a'), goal('b', { inSweetSpot: true }))).toEqual(['b', 'a'])
  expect(orderOf(goal('a', due('2026-06-02')), goal('b', due('2026-06-01')))).toEqual(['b', 'a'])
  expect(orderOf(goal('a'), goal('b', due('2026-06-01')))).toEqual(['b', 'a'])
  expect(orderOf(goal('b'), goal('a'))).toEqual(['a', 'b'])
})

test('a day presses for four weeks before it, and goes on when it has passed', () => {
  const weighty = goal('a', { markerWeight: 90 })
  expect(orderOf(weighty, goal('b', due('2026-04-15')))).toEqual(['b', 'a'])
  expect(orderOf(weighty, goal('b', due('2026-04-16')))).toEqual(['a', 'b'])
  expect(orderOf(weighty, goal('b', due('2026-03-01')))).toEqual(['b', 'a'])
})

test('the reasons say what was found, and nothing where nothing speaks for a goal', () => {
  expect(reasons({})).toEqual([])
  expect(reasons(due('2026-03-17'))).toEqual(['overdue'])
  expect(reasons(due('2026-03-18'))).toEqual(['due today'])
  expect(reasons(due('2026-04-15'))).toEqual(['due in 28 days'])
  expect(reasons(due('2026-04-16'))).toEqual([])
  expect(reasons({ markerWeight: 40, inSweetSpot: true })).toEqual([
    'for a success marker weighted 40 of 100',
    'in your sweet spot',
  ])
})

test('what unlocks two goals comes before what unlocks one, and says so', () => {
  const after = (id: string) => ({ after: [id as GoalId] })
  const order = orderGoals(
    [goal('a'), goal('b'), goal('c', after('a')), goal('d', after('b')), goal('e', after('b'))],
    today,
  )
  expect(order[0]).toEqual({ id: 'b', reasons: ['2 other goals depend on it'] })
})

test('goals that wait for each other are placed all the same', () => {
  const after = (id: string) => ({ after: [id as GoalId] })
  expect(orderOf(goal('a', after('b')), goal('b', after('a')))).toEqual(['a', 'b'])
})

test('a goal may wait for one that is not listed, and two ways to one goal are no ring', () => {
  const waits = (id: string, ...first: string[]) => goal(id, { after: first as GoalId[] })
  expect(ringOfGoals([waits('a', 'gone')])).toBe(null)
  expect(ringOfGoals([waits('a', 'b', 'c'), waits('b', 'd'), waits('c', 'd'), waits('d')])).toBe(
    null,
  )
})

test('a ring is found however late it comes', () => {
  const waits = (id: string, ...first: string[]) => goal(id, { after: first as GoalId[] })
  const ring = [waits('a'), waits('b', 'a', 'c'), waits('c', 'a', 'd'), waits('d', 'c')]
  expect(ringOfGoals(ring)?.toSorted()).toEqual(['c', 'd'])
})
