import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rings } from '../base/rings.ts'
import type { Scope } from '../base/scope.ts'
import type { Ladder, Level } from './ladders.ts'
import { calledOn } from './titleTranslation.ts'

function ladderOf(scopes: (Scope | null)[]): Ladder {
  const levels: Level[] = scopes.map((scope, index) => ({
    id: `l${index}`,
    name: `Level ${index}`,
    about: '',
    scope,
    gate: null,
  }))
  const expectations = levels.flatMap(({ id }) =>
    ['craft', 'influence'].map((competency) => ({
      id: `${id}-${competency}`,
      level: id,
      competency,
      text: `What ${id} does in ${competency}`,
    })),
  )
  const competencies = ['craft', 'influence'].map((id) => ({ id, name: id, about: '' }))
  return { name: 'L', about: '', levels, competencies, expectations }
}

function names(ladder: Ladder, scope: Scope) {
  const called = calledOn(ladder, scope)
  return called.kind === 'called' ? called.levels.map(({ id }) => id) : called.why
}

const ladder = ladderOf(['self', 'teammates', 'team', 'team', 'organisation'])

test('a scope is called by every level that asks for it, never by one picked among them', () => {
  expect(names(ladder, 'team')).toEqual(['l2', 'l3'])
  expect(names(ladder, 'self')).toEqual(['l0'])
})

test('a scope the ladder passes over lies between two levels', () => {
  expect(calledOn(ladder, 'several teams')).toMatchObject({ exact: false })
  expect(names(ladder, 'several teams')).toEqual(['l3', 'l4'])
})

test('outside of its range it refuses, and so it does when it says nothing or contradicts itself', () => {
  expect(names(ladder, 'company')).toBe('above the last')
  expect(names(ladderOf(['team', 'company']), 'self')).toBe('below the first')
  expect(names(ladderOf([null, null]), 'team')).toBe('no scopes')
  expect(names(ladderOf(['team', 'self']), 'team')).toBe('out of order')
})

test('it quotes what the ladder says about reach before what it says about craft', () => {
  const called = calledOn(ladder, 'organisation')
  expect(called.kind === 'called' && called.quotes[0]?.text).toContain('influence')
})

/** The quotes of a one-level ladder whose expectations are given as competency and text. */
function quoted(said: [competency: string, text: string][], scopes: Scope[] = ['team']) {
  const on = ladderOf(scopes)
  on.competencies = said.map(([name]) => ({ id: name, name, about: '' }))
  on.expectations = on.levels.flatMap(({ id }) =>
    said.map(([competency, text]) => ({ id: `${id} ${text}`, level: id, competency, text })),
  )
  const called = calledOn(on, 'team')
  return called.kind === 'called' ? called.quotes.map(({ level, text }) => `${level} ${text}`) : []
}

test('a competency about reach weighs more than a sentence about it, and both together most', () => {
  const said: [string, string][] = [
    ['Code', 'Writes tests'],
    ['Code', 'Reviews for the whole organization'],
    ['Impact', 'Finishes projects'],
    ['Leadership', 'Unblocks several teams'],
  ]
  expect(quoted(said)).toEqual([
    'l0 Unblocks several teams',
    'l0 Finishes projects',
    'l0 Reviews for the whole organization',
    'l0 Writes tests',
  ])
})

test('it quotes four sentences at the most, shared among the levels, and one of each at least', () => {
  const said: [string, string][] = [1, 2, 3, 4, 5].map((index) => ['Code', `Does ${index}`])
  expect(quoted(said)).toHaveLength(4)
  expect(quoted(said, ['team', 'team'])).toEqual([
    'l0 Does 1',
    'l0 Does 2',
    'l1 Does 1',
    'l1 Does 2',
  ])
  const six = quoted(said, Array<Scope>(6).fill('team'))
  expect(six).toEqual(['l0', 'l1', 'l2', 'l3', 'l4', 'l5'].map((level) => `${level} Does 1`))
})

test('levels that name no scope are passed over', () => {
  const gaps = ladderOf([null, 'self', null, 'company', null])
  expect(names(gaps, 'team')).toEqual(['l1', 'l3'])
  expect(names(gaps, 'company')).toEqual(['l3'])
  expect(calledOn(gaps, 'company')).toMatchObject({ exact: true })
})

test('a wider scope is never called by lower levels', () => {
  const scopes = fc.array(fc.constantFrom<Scope | null>(...rings, null), {
    minLength: 1,
    maxLength: 9,
  })
  let found = 0
  fc.assert(
    fc.property(scopes, fc.boolean(), (drawn, sorted) => {
      const on = ladderOf(
        sorted ? drawn.toSorted((a, b) => rings.indexOf(a!) - rings.indexOf(b!)) : drawn,
      )
      const places = rings.flatMap((ring) => {
        const called = calledOn(on, ring)
        return called.kind === 'called'
          ? [called.levels.map((each) => on.levels.indexOf(each))]
          : []
      })
      for (const [index, place] of places.entries()) {
        const before = places[index - 1] ?? place
        found += 1
        expect(place[0]!).toBeGreaterThanOrEqual(before[0]!)
        expect(place.at(-1)!).toBeGreaterThanOrEqual(before.at(-1)!)
      }
    }),
  )
  expect(found).toBeGreaterThan(50)
})
