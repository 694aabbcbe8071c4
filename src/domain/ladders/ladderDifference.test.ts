import { expect, test } from 'vitest'
import { ladderDifference } from './ladderDifference.ts'
import { Ladder } from './ladders.ts'

const ladder = Ladder.parse({
  name: 'Engineering',
  levels: [
    { id: 'one', name: 'One', scope: 'self' },
    { id: 'two', name: 'Two', scope: 'team', gate: 'merit' },
  ],
  competencies: [{ id: 'craft', name: 'Craft' }],
  expectations: [{ id: 'two-craft', level: 'two', competency: 'craft', text: 'Ships' }],
})

test('the same ladder has no difference', () => {
  expect(ladderDifference(ladder, structuredClone(ladder))).toEqual([])
})

test('each part that changed is named, with what it said and says', () => {
  const after = structuredClone(ladder)
  after.levels.reverse()
  after.levels[0]!.gate = 'vacancy'
  after.expectations = [{ ...after.expectations[0]!, text: 'Ships with care' }]
  after.competencies.push({ id: 'people', name: 'People', about: '' })
  expect(ladderDifference(ladder, after).map(({ part, kind, id }) => [part, kind, id])).toEqual([
    ['level', 'changed', 'two'],
    ['level', 'moved', 'two'],
    ['level', 'moved', 'one'],
    ['competency', 'added', 'people'],
    ['expectation', 'changed', 'two-craft'],
  ])
})

test('two levels of one name are refused with a sentence', () => {
  const twice = { ...ladder, levels: [ladder.levels[0], { id: 'other', name: 'ONE' }] }
  expect(Ladder.safeParse(twice).error?.issues[0]?.message).toBe(
    'Two levels are called “One”. Give one of them another name.',
  )
})
