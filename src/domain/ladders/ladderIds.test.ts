import { expect, test } from 'vitest'
import { ladderDifference } from './ladderDifference.ts'
import { engineering, idsOf, next, written } from './testLadders.ts'

test('what says the same keeps its id, wherever it stands now', () => {
  expect(
    idsOf(['Mentors two people', 'Ships with care', 'Finds what is slow and makes it fast']),
  ).toEqual(['two-craft-v2-1', 'two-craft-1', 'two-craft-2'])
})

test('what was reworded keeps its id, and what is new gets one that was never there', () => {
  expect(
    idsOf(['Ships with great care', 'Finds what is slow, measures, and makes it fast', 'Leads']),
  ).toEqual(['two-craft-1', 'two-craft-2', 'two-craft-v2-3'])
  expect(idsOf(['Leads the guild'])).toEqual(['two-craft-v2-1'])
})

test('the same ladder imported once more is the same', () => {
  const again = next(engineering, structuredClone(engineering))
  expect(ladderDifference(engineering, again)).toEqual([])
})

test('a scope or gate that the new text does not name stays', () => {
  const known = structuredClone(engineering)
  Object.assign(known.levels[1]!, { scope: 'team', gate: 'merit' })
  expect(next(known, written([])).levels[1]).toMatchObject({
    id: 'two',
    name: 'SENIOR',
    scope: 'team',
    gate: 'merit',
  })
})

test('a new level never takes the id of another', () => {
  const after = written([])
  after.levels.push({ id: 'two', name: 'Two', about: '', scope: null, gate: null })
  expect(next(engineering, after, 3).levels.map(({ id }) => id)).toEqual(['one', 'two', 'two-v3'])
})
