import { expect, test } from 'vitest'
import type { LadderMapping } from '../../../domain/ladders/ladderMapping.ts'
import { namesake, withIgnoredAsLevel, withMerged, withoutLevel } from './importWords.ts'

const level = (name: string) => ({
  values: [name],
  name,
  about: '',
  scope: null,
  scopeSaid: '',
  gate: null,
})

const mapping: LadderMapping = {
  levelColumns: ['field'],
  competencyColumns: ['Skill'],
  textColumn: 'text',
  only: null,
  name: 'Meadow',
  about: '',
  otherwise: '',
  kinds: [],
  levels: [level('Junior'), level('junior'), level('Senior')],
  ignored: [],
  competencies: [],
  remarks: [],
}

test('two levels of one name merge into the first, with what the file calls both', () => {
  expect(namesake(mapping.levels, 1)).toBe(0)
  expect(namesake(mapping.levels, 2)).toBe(-1)
  expect(withMerged(mapping.levels, 1, 0).map(({ values }) => values)).toEqual([
    ['Junior', 'junior'],
    ['Senior'],
  ])
})

test('an excluded level can be restored', () => {
  const without = withoutLevel(mapping, 2)
  expect(without.ignored).toEqual([{ value: 'Senior', why: 'Excluded by you.' }])
  const back = withIgnoredAsLevel(without, 'Senior')
  expect(back).toEqual(mapping)
})
