import { expect, test } from 'vitest'
import { needsInView } from './needsInView.ts'

const needs = [{ team: '' }, { team: 'Platform' }, { team: 'Data' }]
const seen = (view: Parameters<typeof needsInView>[1]) =>
  needsInView(needs, view).map(({ team }) => team)

test('a team’s needs are those that name it, and those of the whole organisation', () => {
  expect(seen({ needs: 'team', teams: ['platform '] })).toEqual(['', 'Platform'])
})

test('the whole company’s are all, and so are those of somebody without a team', () => {
  expect(seen({ needs: 'company', teams: ['Platform'] })).toEqual(['', 'Platform', 'Data'])
  expect(seen({ needs: 'team', teams: [] })).toEqual(['', 'Platform', 'Data'])
})
