import { expect, test } from 'vitest'
import { stopWords } from '../../readers/vocabulary/textWords.ts'
import { ladderDifference } from './ladderDifference.ts'
import { asNextVersion, newExpectationId } from './ladderIds.ts'
import { Ladder } from './ladders.ts'

const before = Ladder.parse({
  name: 'Engineering',
  levels: [
    { id: 'one', name: 'Engineer' },
    { id: 'two', name: 'Senior' },
  ],
  competencies: [{ id: 'craft', name: 'Craft' }],
  expectations: [
    { id: 'two-craft-1', level: 'two', competency: 'craft', text: 'Ships with care' },
    {
      id: 'two-craft-2',
      level: 'two',
      competency: 'craft',
      text: 'Finds what is slow and makes it fast',
    },
  ],
})

/** The same ladder as an importer would name its parts. */
function written(texts: string[]): Ladder {
  return Ladder.parse({
    name: 'Engineering',
    levels: [
      { id: 'engineer', name: 'Engineer' },
      { id: 'senior', name: 'SENIOR' },
    ],
    competencies: [{ id: 'craft', name: 'Craft' }],
    expectations: texts.map((text, index) => ({
      id: `two-craft-${index + 1}`,
      level: 'senior',
      competency: 'craft',
      text,
    })),
  })
}

function ids(texts: string[]) {
  return asNextVersion(before, written(texts), {
    version: 2,
    stopWords: stopWords(),
  }).expectations.map(({ id }) => id)
}

test('what says the same keeps its id, wherever it stands now', () => {
  expect(
    ids(['Mentors two people', 'Ships with care', 'Finds what is slow and makes it fast']),
  ).toEqual(['two-craft-v2-1', 'two-craft-1', 'two-craft-2'])
})

test('what was reworded keeps its id, and what is new gets one that was never there', () => {
  expect(
    ids(['Ships with great care', 'Finds what is slow, measures, and makes it fast', 'Leads']),
  ).toEqual(['two-craft-1', 'two-craft-2', 'two-craft-v2-3'])
  expect(ids(['Leads the guild'])).toEqual(['two-craft-v2-1'])
})

test('the same ladder imported once more is the same', () => {
  const again = asNextVersion(before, structuredClone(before), {
    version: 2,
    stopWords: stopWords(),
  })
  expect(ladderDifference(before, again)).toEqual([])
})

test('a scope or gate that the new text does not name stays', () => {
  const known = structuredClone(before)
  Object.assign(known.levels[1]!, { scope: 'team', gate: 'merit' })
  expect(
    asNextVersion(known, written([]), { version: 2, stopWords: stopWords() }).levels[1],
  ).toMatchObject({
    id: 'two',
    name: 'SENIOR',
    scope: 'team',
    gate: 'merit',
  })
})

test('a new level never takes the id of another', () => {
  const after = written([])
  after.levels.push({ id: 'two', name: 'Two', about: '', scope: null, gate: null })
  expect(
    asNextVersion(before, after, { version: 3, stopWords: stopWords() }).levels.map(({ id }) => id),
  ).toEqual(['one', 'two', 'two-v3'])
})

test('a description that the new text leaves empty stays, and one it gives takes over', () => {
  const known = structuredClone(before)
  known.about = 'For engineers'
  Object.assign(known.levels[1]!, { about: 'Leads projects' })
  Object.assign(known.competencies[0]!, { about: 'How things are built' })
  const silent = asNextVersion(known, written([]), 2)
  expect([silent.about, silent.levels[1]?.about, silent.competencies[0]?.about]).toEqual([
    'For engineers',
    'Leads projects',
    'How things are built',
  ])
  const told = written([])
  told.about = 'For all'
  for (const part of [told.levels[1], told.competencies[0]]) Object.assign(part!, { about: 'New' })
  const taken = asNextVersion(known, told, 2)
  expect([taken.about, taken.levels[1]?.about, taken.competencies[0]?.about]).toEqual([
    'For all',
    'New',
    'New',
  ])
})

test('what the new text says of scope and gate goes before what was known', () => {
  const known = structuredClone(before)
  Object.assign(known.levels[1]!, { scope: 'team', gate: 'merit' })
  const told = written([])
  Object.assign(told.levels[1]!, { scope: 'company', gate: 'vacancy' })
  expect(asNextVersion(known, told, 2).levels[1]).toMatchObject({
    scope: 'company',
    gate: 'vacancy',
  })
})

test('what is new has nothing to take over', () => {
  const after = written(['Ships'])
  after.levels.push({ id: 'staff', name: 'Staff', about: '', scope: null, gate: null })
  after.competencies.push({ id: 'craft-2', name: 'Craft of others', about: '' })
  const next = asNextVersion(before, after, 2)
  expect(next.levels.at(-1)).toEqual(after.levels.at(-1))
  expect(next.competencies.at(-1)).toEqual(after.competencies.at(-1))
})

test('an expectation moves with its level and competency to the ids they keep', () => {
  const after = written(['Ships with care'])
  after.competencies = [{ id: 'handicraft', name: 'craft', about: '' }]
  after.expectations[0]!.competency = 'handicraft'
  expect(asNextVersion(before, after, 2).expectations).toEqual([before.expectations[0]])
})

test('half of all the words in common is the same expectation, less is another one', () => {
  expect(ids(['Ships with care daily'])).toEqual(['two-craft-1'])
  // “ship” and “care” on one side, “ship”, “care”, “daily” and “alone” on the other: half of all.
  expect(ids(['Ships daily, alone, with care'])).toEqual(['two-craft-1'])
  expect(ids(['Ships daily, alone, quietly, with care'])).toEqual(['two-craft-v2-1'])
})

test('each earlier expectation is taken over once', () => {
  expect(ids(['Ships with care', 'Ships with care'])).toEqual(['two-craft-1', 'two-craft-v2-2'])
})

test('a new id is short, ends in no hyphen twice, and names the version it came with', () => {
  const level = `${'a'.repeat(44)}-b`
  const id = newExpectationId({ level, competency: '𝒳'.repeat(50) }, 7, 2)
  expect(id).toBe(`${'a'.repeat(44)}-${'𝒳'.repeat(45)}-v7-3`)
})

test('a long id of a new level still fits with its version', () => {
  const long = 'a'.repeat(120)
  const known = structuredClone(before)
  known.levels[0]!.id = long
  const after = written([])
  after.levels.push({ id: long, name: 'Staff', about: '', scope: null, gate: null })
  expect(asNextVersion(known, after, 3).levels.at(-1)?.id).toBe(`${'a'.repeat(100)}-v3`)
})
