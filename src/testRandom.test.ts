import { expect, test } from 'vitest'
import { randomFrom } from './testRandom.ts'

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
