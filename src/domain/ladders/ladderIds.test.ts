import { expect, test } from 'vitest'
import { stopWords } from '../../readers/vocabulary/textWords.ts'
import { ladderDifference } from './ladderDifference.ts'
import { asNextVersion } from './ladderIds.ts'
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
