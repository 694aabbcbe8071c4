import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '../base/day.ts'
import { addDays, daysBetween } from '../base/days.ts'
import { normal, randomFrom } from '../base/random.ts'
import { finishes, type Load } from './forecast.ts'
import { beliefFrom, ratioRange, usual } from './ratios.ts'

const today = '2026-03-18' as Day

describe('ratios', () => {
  test('before any goal is finished, others’ ratios count: 1.37, and .34 to 5.50 for 80 %', () => {
    const { median, most, own } = ratioRange(beliefFrom([]))
    expect(own).toBe(0)
    expect(median).toBeCloseTo(1.37, 6)
    expect(most[0]).toBeCloseTo(0.34, 2)
    expect(most[1]).toBeCloseTo(5.5, 2)
  })

  test('the usual median is that of a log-normal with mean 1.64 of which 30 % are in time', () => {
    const spread = Math.log(usual.median) / 0.5244005
    expect(usual.median * Math.exp(spread ** 2 / 2)).toBeCloseTo(usual.mean, 1)
  })

  test('the first finished goal counts already, as much as what is usual', () => {
    const { median, own } = ratioRange(beliefFrom([3]))
    expect(own).toBe(1)
    expect(median).toBeCloseTo(Math.sqrt(1.37 * 3), 6)
  })

  test('learning all at once and in any order comes to the same', () => {
    const ratio = fc.double({ min: 0.1, max: 10, noNaN: true })
    fc.assert(
      fc.property(fc.array(ratio, { maxLength: 12 }), (ratios) => {
        const one = ratioRange(beliefFrom(ratios))
        const other = ratioRange(beliefFrom(ratios.toReversed()))
        expect(other.median).toBeCloseTo(one.median, 9)
        expect(other.most[1]).toBeCloseTo(one.most[1], 9)
      }),
    )
  })

  test('thirty equal ratios leave little doubt', () => {
    const { median, most } = ratioRange(beliefFrom(Array.from({ length: 30 }, () => 2)))
    expect(median).toBeCloseTo(2, 1)
    expect(most[1] / most[0]).toBeLessThan(2)
  })
})

describe('finish days', () => {
  test('of one goal lie where the predictive distribution says', () => {
    for (const own of [[], [2], [1, 1.5, 2, 3, 1]]) {
      const belief = beliefFrom(own)
      const { median, half, most } = ratioRange(belief)
      const loads = [{ id: 'a', hours: 100, due: null }]
      const found = finishes(loads, 7, belief, today)[0]
      const away = (day: Day | undefined, ratio: number) =>
        Math.abs(Math.log(daysBetween(today, day ?? today) / 100 / ratio))
      expect(away(found?.day, median)).toBeLessThan(0.06)
      expect(away(found?.half[1], half[1])).toBeLessThan(0.08)
      expect(away(found?.most[0], most[0])).toBeLessThan(0.15)
      expect(away(found?.most[1], most[1])).toBeLessThan(0.15)
    }
  })

  test('a finish is in time up to its very day, and at risk while a tenth of it lies beyond', () => {
    const fits = (due: Day | null) =>
      finishes([{ id: 'a', hours: 70, due }], 7, beliefFrom([]), today)[0]
    const { day, most } = fits(null) ?? { day: today, most: [today, today] }
    expect(fits(null)?.fits).toBe('no day')
    expect(fits(addDays(day, -1))?.fits).toBe('likely late')
    expect(fits(day)?.fits).toBe('at risk')
    expect(fits(addDays(most[1], -1))?.fits).toBe('at risk')
    expect(fits(most[1])?.fits).toBe('in time')
  })

  test('the hours it will take are those thought of times the middle ratio', () => {
    const found = finishes([{ id: 'a', hours: 10, due: null }], 10, beliefFrom([]), today)
    expect(found[0]?.hours).toBeCloseTo(13.7)
  })

  const load = fc.record({
    id: fc.uuid(),
    hours: fc.integer({ min: 1, max: 400 }),
    due: fc.constant(null),
  })
  const loads = fc.uniqueArray(load, { minLength: 1, maxLength: 8, selector: ({ id }) => id })
  const ratios = fc.array(fc.double({ min: 0.5, max: 4, noNaN: true }), { maxLength: 12 })

  test('more hours a week never finish anything later, and ranges hold each other', () => {
    fc.assert(
      fc.property(loads, ratios, fc.integer({ min: 1, max: 30 }), (loads, ratios, hours) => {
        const belief = beliefFrom(ratios)
        const slow = finishes(loads, hours, belief, today)
        const fast = finishes(loads, hours + 1, belief, today)
        for (const [index, { day, half, most }] of slow.entries()) {
          expect((fast[index]?.day ?? '') <= day).toBe(true)
          const days = [most[0], half[0], day, half[1], most[1]]
          expect(days).toEqual(days.toSorted())
        }
      }),
      { numRuns: 30 },
    )
  })

  test('what comes first never lets the rest finish earlier, and asking again changes nothing', () => {
    const first: Load = { id: 'request', hours: 8, due: null }
    fc.assert(
      fc.property(loads, ratios, (loads, ratios) => {
        const belief = beliefFrom(ratios)
        const before = finishes(loads, 5, belief, today)
        expect(finishes(loads, 5, belief, today)).toEqual(before)
        const after = finishes([first, ...loads], 5, belief, today).slice(1)
        for (const [index, { day }] of before.entries())
          expect((after[index]?.day ?? '') >= day).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})

/**
 * People whose work takes 1.37 times the estimate in the middle, each differing from it, and each
 * goal from its person’s own middle; together as widely as in the study.
 */
function personIn(random: () => number) {
  const mean = Math.log(1.37) + 0.4 * normal(random)
  const deviation = 0.35 + 0.35 * random()
  return () => Math.exp(mean + deviation * normal(random))
}

describe('calibration among people', () => {
  const histories = 300
  const draws = 20
  const queue = Array.from({ length: 8 }, (_, at) => ({
    id: `goal ${at}`,
    hours: [100, 60, 240][at % 3] ?? 0,
    due: null,
  }))

  /** How often the ranges of the first, fourth and eighth goal held what came, in percent. */
  function coverageAfter(own: number) {
    const random = randomFrom(99 + own)
    const held = new Map([1, 4, 8].map((place) => [place, { half: 0, most: 0 }]))
    for (let history = 0; history < histories; history++) {
      const ratio = personIn(random)
      const belief = beliefFrom(Array.from({ length: own }, ratio))
      const found = finishes(queue, 7, belief, today)
      for (let draw = 0; draw < draws; draw++) {
        let days = 0
        for (const [index, { hours }] of queue.entries()) {
          days += hours * ratio()
          const [count, range] = [held.get(index + 1), found[index]]
          if (!count || !range) continue
          const day = addDays(today, Math.ceil(days))
          if (range.half[0] <= day && day <= range.half[1]) count.half++
          if (range.most[0] <= day && day <= range.most[1]) count.most++
        }
      }
    }
    const percent = (count: number) => Math.round((100 * count) / (histories * draws))
    return [...held].map(([place, { half, most }]) => [place, percent(half), percent(most)])
  }

  test.each([5, 10, 30])(
    'after %d finished goals, ranges hold what they say, ± 6 points',
    (own) => {
      for (const [place, half, most] of coverageAfter(own)) {
        expect(Math.abs((half ?? 0) - 50), `half, place ${place}`).toBeLessThanOrEqual(6)
        expect(Math.abs((most ?? 0) - 80), `80 %, place ${place}`).toBeLessThanOrEqual(6)
      }
    },
  )
})
