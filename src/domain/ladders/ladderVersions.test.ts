import { expect, test } from 'vitest'
import { newExpectationId } from './ladderIds.ts'
import { engineering, idsOf, next, written } from './testLadders.ts'

test('a description that the new text leaves empty stays, and one it gives takes over', () => {
  const known = structuredClone(engineering)
  known.about = 'For engineers'
  Object.assign(known.levels[1]!, { about: 'Leads projects' })
  Object.assign(known.competencies[0]!, { about: 'How things are built' })
  const silent = next(known, written([]))
  expect([silent.about, silent.levels[1]?.about, silent.competencies[0]?.about]).toEqual([
    'For engineers',
    'Leads projects',
    'How things are built',
  ])
  const told = written([])
  told.about = 'For all'
  for (const part of [told.levels[1], told.competencies[0]]) Object.assign(part!, { about: 'New' })
  const taken = next(known, told)
  expect([taken.about, taken.levels[1]?.about, taken.competencies[0]?.about]).toEqual([
    'For all',
    'New',
    'New',
  ])
})

test('what the new text says of scope and gate goes engineering what was known', () => {
  const known = structuredClone(engineering)
  Object.assign(known.levels[1]!, { scope: 'team', gate: 'merit' })
  const told = written([])
  Object.assign(told.levels[1]!, { scope: 'company', gate: 'vacancy' })
  expect(next(known, told).levels[1]).toMatchObject({
    scope: 'company',
    gate: 'vacancy',
  })
})

test('what is new has nothing to take over', () => {
  const after = structuredClone(engineering)
  after.levels.push({ id: 'staff', name: 'Staff', about: '', scope: null, gate: null })
  after.competencies.push({ id: 'craft-2', name: 'Craft of others', about: '' })
  const version = next(engineering, after)
  expect(version.levels.at(-1)).toEqual(after.levels.at(-1))
  expect(version.competencies.at(-1)).toEqual(after.competencies.at(-1))
})

test('an expectation moves with its level and competency to the ids they keep', () => {
  const after = written(['Ships with care'])
  after.competencies = [{ id: 'handicraft', name: 'craft', about: '' }]
  after.expectations[0]!.competency = 'handicraft'
  expect(next(engineering, after).expectations).toEqual([engineering.expectations[0]])
})

test('half of all the words in common is the same expectation, less is another one', () => {
  expect(idsOf(['Ships with care daily'])).toEqual(['two-craft-1'])
  // “ship” and “care” on one side, “ship”, “care”, “daily” and “alone” on the other: half of all.
  expect(idsOf(['Ships daily, alone, with care'])).toEqual(['two-craft-1'])
  expect(idsOf(['Ships daily, alone, quietly, with care'])).toEqual(['two-craft-v2-1'])
})

test('each earlier expectation is taken over once', () => {
  expect(idsOf(['Ships with care', 'Ships with care'])).toEqual(['two-craft-1', 'two-craft-v2-2'])
})

test('a new id is short, ends in no hyphen twice, and names the version it came with', () => {
  const level = `${'a'.repeat(44)}-b`
  const id = newExpectationId({ level, competency: '𝒳'.repeat(50) }, 7, 2)
  expect(id).toBe(`${'a'.repeat(44)}-${'𝒳'.repeat(45)}-v7-3`)
})

test('a long id of a new level still fits with its version', () => {
  const long = 'a'.repeat(120)
  const known = structuredClone(engineering)
  known.levels[0]!.id = long
  const after = written([])
  after.levels.push({ id: long, name: 'Staff', about: '', scope: null, gate: null })
  expect(next(known, after, 3).levels.at(-1)?.id).toBe(`${'a'.repeat(100)}-v3`)
})

test('the same words under another competency are another expectation', () => {
  const after = written(['Ships with care'])
  after.competencies.push({ id: 'people', name: 'People', about: '' })
  after.expectations[0]!.competency = 'people'
  expect(next(engineering, after).expectations.map(({ id }) => id)).toEqual(['two-people-v2-1'])
})
