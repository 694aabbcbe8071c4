import { expect, test } from 'vitest'
import { ringOf } from '../../domain/base/rings.ts'
import { shippedLadders } from './shippedLadders.ts'

const ladders = shippedLadders().map(({ key, ladder }) => ({ key, ...ladder }))

test('two ladders are shipped, for a small and for a large company', () => {
  const sizes = ladders.map(({ key, levels, competencies }) => [
    key,
    levels.length,
    competencies.length,
  ])
  expect(sizes).toEqual([
    ['large-company', 7, 6],
    ['small-company', 4, 4],
  ])
})

test.each(ladders)('the scope of $key never narrows upwards', ({ levels }) => {
  const places = levels.map(({ scope }) => (scope ? ringOf(scope) : -1))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test.each(ladders)('every level of $key states its gate, and what it is about', ({ levels }) => {
  for (const { gate, about } of levels) expect([gate, about]).not.toContainEqual(null)
  expect(levels.every(({ about }) => about !== '')).toBe(true)
})

test.each(ladders)('every level of $key expects something in every competency', (ladder) => {
  expect(ladder.levels.length * ladder.competencies.length).toBeGreaterThanOrEqual(16)
  for (const level of ladder.levels)
    for (const competency of ladder.competencies)
      expect(
        ladder.expectations.filter(
          (each) => each.level === level.id && each.competency === competency.id,
        ),
        `${level.name}, ${competency.name}`,
      ).not.toEqual([])
})

test('no sentence occurs twice, in one ladder or in both, and each is a whole one', () => {
  const sentences = ladders.flatMap(({ expectations }) => expectations.map(({ text }) => text))
  expect(new Set(sentences.map((text) => text.toLowerCase())).size).toBe(sentences.length)
  for (const text of sentences) expect(text).toMatch(/^[A-Z][^.]+\.$/)
})
