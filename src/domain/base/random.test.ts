import { expect, test } from 'vitest'
import { gamma, normal, randomFrom } from './random.ts'

function draws(seed: number, count: number): number[] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, random)
}

test('one seed gives the same numbers again, and another seed others', () => {
  expect(draws(7, 20)).toEqual(draws(7, 20))
  expect(draws(8, 20)).not.toEqual(draws(7, 20))
})

test('the numbers lie from 0 up to 1 and fall evenly into tenths', () => {
  const tenths = new Map<number, number>()
  for (const number of draws(7, 10_000)) {
    const tenth = Math.floor(number * 10)
    tenths.set(tenth, (tenths.get(tenth) ?? 0) + 1)
  }
  expect([...tenths.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(Math.min(...tenths.values())).toBeGreaterThan(900)
  expect(Math.max(...tenths.values())).toBeLessThan(1100)
})

test('normal and gamma draws have the mean and the variance they should', () => {
  const random = randomFrom(7)
  const expected: [() => number, number, number][] = [
    [() => normal(random), 0, 1],
    [() => gamma(random, 1.5), 1.5, 1.5],
    [() => gamma(random, 16.5), 16.5, 16.5],
  ]
  for (const [draw, mean, variance] of expected) {
    const drawn = Array.from({ length: 20_000 }, draw)
    const found = drawn.reduce((sum, each) => sum + each, 0) / drawn.length
    const spread = drawn.reduce((sum, each) => sum + (each - found) ** 2, 0) / drawn.length
    expect(Math.abs(found - mean) / Math.sqrt(variance)).toBeLessThan(0.03)
    expect(spread / variance).toBeCloseTo(1, 1)
  }
})
