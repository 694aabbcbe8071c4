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

test('a wider scope is never called by lower levels', () => {
  const scopes = fc.array(fc.constantFrom<Scope | null>(...rings, null), {
    minLength: 1,
    maxLength: 9,
  })
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
        expect(place[0]!).toBeGreaterThanOrEqual(before[0]!)
        expect(place.at(-1)!).toBeGreaterThanOrEqual(before.at(-1)!)
      }
    }),
  )
})
