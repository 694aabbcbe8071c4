import { expect, test } from 'vitest'
import type { Day } from '../base/day.ts'
import type { Scope } from '../base/scope.ts'
import { ringEvidence } from './actingScope.ts'
import type { ScopedEntry } from './busyMonths.ts'
import { monthRows } from './monthRows.ts'

const today = '2026-03-18' as Day

function entry(day: string, scope: Scope | null = 'team'): ScopedEntry {
  return { day: day as Day, scope }
}

function evidence(ring: Scope, entries: ScopedEntry[]) {
  return ringEvidence(entries, today).find((each) => each.ring === ring)
}

const steady = ['2025-10-05', '2025-11-20', '2026-01-09', '2026-03-02'].map((day) => entry(day))

test('an entry is counted at its own ring, and its month at every ring inside it', () => {
  const entries = [...steady, entry('2026-03-03', 'self'), entry('2019-05-01', 'self')]
  expect(evidence('team', entries)).toMatchObject({ entries: 4, months: 4 })
  expect(evidence('teammates', entries)).toMatchObject({ entries: 0, months: 4 })
  expect(evidence('self', entries)).toMatchObject({ entries: 2, months: 4 })
  expect(evidence('company', entries)).toMatchObject({ entries: 0, months: 0 })
})

test('a ring that is not held has no beginning', () => {
  expect(evidence('team', steady.slice(1))).toMatchObject({ held: false, since: null })
})

test('it began with the first month of the stretch that holds, not with an older one', () => {
  expect(evidence('team', steady)?.since).toBe('2025-10-01')
  expect(evidence('team', [entry('2025-07-10'), ...steady])?.since).toBe('2025-10-01')
})

test('more than a year without an entry begins the count anew', () => {
  const once = ['2023-10-05', '2023-11-20', '2024-01-09', '2024-03-02'].map((day) => entry(day))
  expect(evidence('team', [...once, ...steady])?.since).toBe('2025-10-01')
})

test('months in a row are counted up to the latest one with an entry', () => {
  const run = (...days: string[]) =>
    evidence(
      'team',
      days.map((day) => entry(day)),
    )?.run
  expect(run()).toBe(0)
  expect(run('2026-02-11')).toBe(1)
  expect(run('2025-06-01', '2025-12-01', '2026-01-31', '2026-02-11', '2026-02-12')).toBe(3)
})

test('a month tells how many entries reached each ring', () => {
  const entries = [
    entry('2026-01-31', 'team'),
    entry('2026-02-01', 'self'),
    entry('2026-02-28', 'team'),
    entry('2026-02-10', null),
    entry('2026-03-18', 'teammates'),
    entry('2026-03-19', 'teammates'),
  ]
  expect(monthRows(entries, today, 2)).toEqual([
    { month: '2026-02-01', reached: [2, 1, 1, 0, 0, 0, 0] },
    { month: '2026-03-01', reached: [1, 1, 0, 0, 0, 0, 0] },
  ])
})
