import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../base/day.ts'
import { ringOf, rings } from '../base/rings.ts'
import type { Scope } from '../base/scope.ts'
import { fewButWide } from './fewButWide.ts'

const today = '2026-03-18' as Day

const at = (scope: Scope, ...days: string[]) => days.map((day) => ({ day: day as Day, scope }))

test('five entries for the organisation in a year are named', () => {
  const entries = at(
    'organisation',
    '2025-05-02',
    '2025-07-11',
    '2025-10-01',
    '2026-01-05',
    '2026-03-01',
  )
  expect(fewButWide(entries, today, null)).toEqual({ ring: 'organisation', entries: 5, months: 11 })
  expect(fewButWide(entries, today, 'team')).toEqual({
    ring: 'organisation',
    entries: 5,
    months: 11,
  })
})

test('wider ones count for a ring too, and the widest with three is named', () => {
  const entries = [
    ...at('company', '2025-12-01', '2026-02-01'),
    ...at('several teams', '2025-09-01', '2025-11-01'),
  ]
  expect(fewButWide(entries, today, 'team')).toEqual({
    ring: 'several teams',
    entries: 4,
    months: 7,
  })
})

test('two are too few, older ones are over, and what holds already is not named again', () => {
  expect(fewButWide(at('company', '2025-12-01', '2026-02-01'), today, 'team')).toBe(null)
  expect(fewButWide(at('company', '2024-12-01', '2025-01-01', '2025-03-31'), today, null)).toBe(
    null,
  )
  expect(
    fewButWide(at('company', '2025-12-01', '2026-01-01', '2026-02-01'), today, 'company'),
  ).toBe(null)
})

test('whatever is logged, a named ring lies beyond the one that holds and has its entries', () => {
  const entry = fc.record({
    day: fc
      .constantFrom('2025-04-01', '2025-08-09', '2026-03-18', '2026-03-19')
      .map((day) => day as Day),
    scope: fc.constantFrom(...rings, null),
  })
  fc.assert(
    fc.property(fc.array(entry), fc.constantFrom(...rings, null), (entries, held) => {
      const found = fewButWide(entries, today, held)
      if (!found) return
      expect(ringOf(found.ring)).toBeGreaterThan(held === null ? 0 : ringOf(held))
      expect(found.entries).toBeGreaterThanOrEqual(3)
      expect(found.entries).toBeLessThanOrEqual(entries.length)
      expect(found.months).toBeLessThanOrEqual(12)
    }),
  )
})
