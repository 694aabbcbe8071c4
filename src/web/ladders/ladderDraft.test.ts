import { expect, test } from 'vitest'
import { Ladder } from '../../domain/ladders/ladders.ts'
import {
  savedForm,
  withCompetency,
  withExpectation,
  withExpectationMoved,
  withLevel,
  withoutPart,
} from './ladderDraft.ts'

const ladder = Ladder.parse({
  name: 'Meadow',
  levels: [
    { id: 'one', name: 'One' },
    { id: 'two', name: 'Two' },
  ],
  competencies: [{ id: 'craft', name: 'Craft' }],
  expectations: [
    { id: 'a', level: 'one', competency: 'craft', text: 'A' },
    { id: 'b', level: 'two', competency: 'craft', text: 'B' },
    { id: 'c', level: 'one', competency: 'craft', text: 'C' },
  ],
})

test('what is added has an id that no version had, however much is added', () => {
  const cell = { level: 'one', competency: 'craft' }
  const more = withExpectation(withExpectation(ladder, cell, 4), cell, 4)
  expect(more.expectations.slice(3).map(({ id }) => id)).toEqual([
    'one-craft-v4-1',
    'one-craft-v4-2',
  ])
  expect(withLevel(withLevel(ladder, 4), 4).levels.at(-1)?.id).toBe('level-v4-2')
  expect(withCompetency(ladder, 4).competencies.at(-1)?.id).toBe('competency-v4-1')
})

test('an expectation moves among those of its cell alone', () => {
  const ids = (each: Ladder) => each.expectations.map(({ id }) => id)
  expect(ids(withExpectationMoved(ladder, 'a', 1))).toEqual(['b', 'c', 'a'])
  expect(ids(withExpectationMoved(ladder, 'c', -1))).toEqual(['c', 'a', 'b'])
  expect(withExpectationMoved(ladder, 'b', 1)).toBe(ladder)
})

test('a level goes with what it expected, and what has no words is not saved', () => {
  expect(withoutPart(ladder, 'level', 'one').expectations.map(({ id }) => id)).toEqual(['b'])
  const blank = withExpectation(ladder, { level: 'one', competency: 'craft' }, 2)
  expect(savedForm(blank)).toEqual(ladder)
})
