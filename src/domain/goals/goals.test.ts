import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '../base/day.ts'
import { addDays } from '../base/days.ts'
import { type Attainment, attainment } from './attainment.ts'
import { enoughRatios, finishes, type RatioRange, ratioRange, usualRatio } from './forecast.ts'

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

  test('without a goal, or without any weight, there is nothing to say', () => {
    expect(attainment([])).toBe(null)
    expect(attainment([{ outcome: 2, weight: 0 }])).toBe(null)
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

  test('a finish is in time up to its very day, and at risk while 80 % of it may lie beyond', () => {
    const ratios = { median: 1, half: [1, 1], most: [1, 2], own: 5 } as RatioRange
    const fits = (due: string | null) =>
      finishes([{ id: 'a', hours: 7, due: due as Day | null }], 7, ratios, today)[0]
    expect(fits(null)).toMatchObject({ hours: 7, day: '2026-03-25', fits: 'no day' })
    expect(fits('2026-03-24')?.fits).toBe('likely late')
    expect(fits('2026-03-25')?.fits).toBe('at risk')
    expect(fits('2026-03-31')?.fits).toBe('at risk')
    expect(fits('2026-04-01')?.fits).toBe('in time')
  })

  test('the hours it will take are those thought of times the middle ratio', () => {
    const ratios = ratioRange([2, 2, 2, 2, 2])
    expect(finishes([{ id: 'a', hours: 10, due: null }], 10, ratios, today)[0]?.hours).toBe(20)
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
        fc.array(load, { minLength: 1, maxLength: 8 }),
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
