import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '../base/day.ts'
import { addDays } from '../base/days.ts'
import type { GoalId } from '../base/id.ts'
import { type Attainment, attainment } from './attainment.ts'
import { enoughRatios, finishes, ratioRange, usualRatio } from './forecast.ts'
import { type OrderedGoal, orderGoals, ringOfGoals } from './priorities.ts'
import { progressOf, reviewDue } from './progress.ts'

const today = '2026-03-18' as Day

describe('goal attainment', () => {
  /** The reference models, §4.5. */
  const published: [number[], number[], number][] = [
    [[0, 0, 0], [1, 1, 1], 50],
    [[1, 1, 1], [1, 1, 1], 63.693063937629],
    [[-1, 0, 1, 2], [1, 1, 1, 1], 57.2547625011],
    [[1, -1, 0], [3, 1, 2], 54.406526492392],
    [[-1, -1, -1, -1], [1, 1, 1, 1], 35.4904749978],
    [[-2, -2, -2, -2], [1, 1, 1, 1], 20.9809499956],
  ]
  test.each(published)('outcomes %j with weights %j come to %d', (outcomes, weights, expected) => {
    const goals = outcomes.map((outcome, index) => ({
      outcome: outcome as Attainment,
      weight: weights[index]!,
    }))
    expect(attainment(goals)).toBeCloseTo(expected, 9)
  })

  test('the constants of one to ten equal goals are the published ones', () => {
    const constants = [10, 6.2017, 4.5644, 3.6274, 3.0151, 2.582, 2.2588, 2.008, 1.8078, 1.644]
    for (const [index, constant] of constants.entries()) {
      const goals = Array.from({ length: index + 1 }, (_, at) => ({
        outcome: (at === 0 ? 1 : 0) as Attainment,
        weight: 1,
      }))
      expect(attainment(goals)! - 50).toBeCloseTo(constant, 3)
    }
  })
})

describe('forecast', () => {
  test('until five own ratios are known, others’ are used: 1.64 in the middle, 30 % in time', () => {
    const range = ratioRange([1, 1, 1, 1])
    expect(range).toMatchObject({ median: usualRatio, own: 0 })
    // The share of a log-normal below 1 is .30 when ln(median)/spread is .5244.
    const spread = Math.log(range.most[1] / range.median) / 1.2815515655446004
    expect(Math.log(usualRatio) / spread).toBeCloseTo(0.5244, 4)
    expect(ratioRange([1, 1, 1, 1, 2])).toMatchObject({ median: 1, own: enoughRatios })
  })

  test('108 hours granted do not hold 48, 32 and 40 hours at 1.6 times the estimate', () => {
    const due = '2026-07-22' as Day
    const loads = [48, 32, 40].map((hours, index) => ({ id: String(index), hours, due }))
    const ratios = ratioRange([1.6, 1.6, 1.6, 1.6, 1.6])
    const found = finishes(loads, 6, ratios, today)
    expect(found.map(({ fits }) => fits)).toEqual(['in time', 'likely late', 'likely late'])
    expect(found[0]?.day).toBe(addDays(today, Math.ceil((48 * 1.6 * 7) / 6)))
  })

  test('more hours a week never finish anything later, and ranges hold each other', () => {
    const load = fc.record({
      id: fc.uuid(),
      hours: fc.integer({ min: 1, max: 400 }),
      due: fc.constant(null),
    })
    const ratio = fc.double({ min: 0.5, max: 4, noNaN: true })
    fc.assert(
      fc.property(
        fc.array(load, { maxLength: 8 }),
        fc.array(ratio, { maxLength: 12 }),
        fc.integer({ min: 1, max: 30 }),
        (loads, ratios, hours) => {
          const range = ratioRange(ratios)
          const slow = finishes(loads, hours, range, today)
          const fast = finishes(loads, hours + 1, range, today)
          for (const [index, { day, half, most }] of slow.entries()) {
            expect(fast[index]!.day <= day).toBe(true)
            expect([most[0], half[0], day, half[1], most[1]]).toEqual(
              [most[0], half[0], day, half[1], most[1]].toSorted(),
            )
          }
        },
      ),
    )
  })
})

describe('order', () => {
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
    expect(order[0]?.reasons).toEqual(['another goal waits for it'])
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
    expect(ids(ringOfGoals([waits('x', 'a'), waits('a', 'b'), waits('b', 'a')]))).toEqual([
      'a',
      'b',
    ])
    expect(ids(ringOfGoals([waits('a', 'a')]))).toEqual(['a'])
  })
})

describe('progress', () => {
  const measured = {
    starts: '2026-01-01' as Day,
    due: '2026-03-12' as Day,
    status: 'active' as const,
  }

  test('a number is as far as its latest reading, in either direction', () => {
    const measure = { kind: 'number' as const, from: 2.1, to: 0.1, unit: '%' }
    const readings = [
      { day: '2026-02-01' as Day, value: 1.1 },
      { day: '2026-01-10' as Day, value: 0.5 },
    ]
    const found = progressOf({ ...measured, measure }, readings, today)
    expect(found.share).toBeCloseTo(0.5)
    expect(found.words).toBe('1.1 %, from 2.1 to 0.1')
    expect(progressOf({ ...measured, measure }, [], today).share).toBe(0)
  })

  test('a habit allows gaps: seven of ten weeks are enough', () => {
    const measure = { kind: 'habit' as const, timesAWeek: 1, enough: 0.7 }
    const weeks = [0, 1, 2, 4, 5, 7, 9]
    const readings = weeks.map((week) => ({ day: addDays(measured.starts, week * 7), value: 1 }))
    const goal = { ...measured, due: addDays(measured.starts, 69), measure }
    expect(progressOf(goal, readings, today)).toEqual({
      share: 1,
      words: '7 of 10 weeks, 7 are enough',
    })
    expect(progressOf(goal, readings.slice(1), today).share).toBeCloseTo(6 / 7)
  })

  test('a goal is looked at when half its time is gone and less than a quarter is done', () => {
    const goal = { ...measured, due: '2026-06-03' as Day, reviewEvery: 52 }
    expect(reviewDue(goal, 0.2, null, '2026-03-17' as Day)).toBe(null)
    expect(reviewDue(goal, 0.2, null, '2026-03-20' as Day)).toBe('half gone')
    expect(reviewDue(goal, 0.25, null, '2026-03-20' as Day)).toBe(null)
    expect(reviewDue(goal, 0.2, '2026-03-20' as Day, '2026-04-01' as Day)).toBe(null)
  })

  test('otherwise on its rhythm, and when its day has passed', () => {
    const goal = { ...measured, due: '2026-03-17' as Day, reviewEvery: 4 }
    expect(reviewDue({ ...goal, due: null }, null, null, '2026-01-28' as Day)).toBe(null)
    expect(reviewDue({ ...goal, due: null }, null, null, '2026-01-29' as Day)).toBe('rhythm')
    expect(reviewDue({ ...goal, due: null }, null, '2026-03-01' as Day, today)).toBe(null)
    expect(reviewDue(goal, 0.9, '2026-03-10' as Day, today)).toBe('overdue')
    expect(reviewDue({ ...goal, status: 'paused' }, 0, null, today)).toBe(null)
  })
})
