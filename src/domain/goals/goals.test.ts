import { describe, expect, test } from 'vitest'
import { type Attainment, attainment } from './attainment.ts'

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
