import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../base/day.ts'
import { firstDayOf, monthOf } from '../base/months.ts'
import { rings } from '../base/rings.ts'
import type { Scope } from '../base/scope.ts'
import { actingOver, actingRing, ringEvidence, usualRule } from './actingScope.ts'
import type { ScopedEntry } from './busyMonths.ts'
import { lastScope } from './lastScope.ts'
import { monthRows } from './monthRows.ts'

const today = '2026-03-18' as Day

function entry(day: string, scope: Scope = 'team'): ScopedEntry {
  return { day: day as Day, scope }
}

function actingAt(entries: ScopedEntry[], on = today): Scope | null {
  return actingRing(ringEvidence(entries, on))?.ring ?? null
}

function since(entries: ScopedEntry[], ring: Scope): string | null {
  return ringEvidence(entries, today).find((each) => each.ring === ring)!.since
}

const steady = ['2025-10-05', '2025-11-20', '2026-01-09', '2026-03-02']

test('four separate months of the last six make a ring', () => {
  expect(actingAt(steady.map((day) => entry(day)))).toBe('team')
  expect(actingAt(steady.slice(1).map((day) => entry(day)))).toBe(null)
})

test('one big entry does not make a level', () => {
  expect(actingAt([entry('2026-03-02', 'company')])).toBe(null)
  expect(actingAt([...steady.map((day) => entry(day)), entry('2026-03-02', 'company')])).toBe(
    'team',
  )
})

test('a burst does not: thirty entries in one month count as one month', () => {
  const burst = Array.from({ length: 30 }, (_, day) =>
    entry(`2026-02-${String((day % 28) + 1).padStart(2, '0')}`),
  )
  expect(actingAt(burst)).toBe(null)
})

test('a month or two away do not break it', () => {
  const year = ['2025-07', '2025-08', '2025-09', '2025-11', '2025-12', '2026-02', '2026-03']
  const entries = year.map((month) => entry(`${month}-10`))
  expect(actingAt(entries)).toBe('team')
  expect(since(entries, 'team')).toBe('2025-07-01')
})

test('a month that has only begun does not count against anybody', () => {
  const entries = ['2025-09-03', '2025-10-03', '2025-11-03', '2025-12-03'].map((day) => entry(day))
  expect(actingAt(entries, '2026-02-28' as Day)).toBe('team')
  expect(actingAt(entries, '2026-03-01' as Day)).toBe('team')
  expect(actingAt(entries, '2026-04-01' as Day)).toBe(null)
})

test('entries at a wider ring fill the rings inside it', () => {
  const entries = steady.map((day) => entry(day, 'several teams'))
  const held = ringEvidence(entries, today).filter((each) => each.held)
  expect(held.map(({ ring }) => ring)).toEqual(['self', 'teammates', 'team', 'several teams'])
  expect(monthRows(entries, today, 6).map(({ reached }) => reached[1])).toEqual([1, 1, 0, 1, 0, 1])
})

test('what lies in the future or names no scope does not count', () => {
  const three = steady.slice(0, 3).map((day) => entry(day))
  expect(actingAt([...three, { day: '2026-03-05' as Day, scope: null }])).toBe(null)
  expect(actingAt([...three, entry('2026-03-19')])).toBe(null)
  expect(actingAt([...three, entry('2026-03-18')])).toBe('team')
})

const scoped = fc.record({
  day: fc
    .integer({ min: monthOf('2025-06-01' as Day), max: monthOf('2026-06-01' as Day) })
    .chain((month) =>
      fc
        .integer({ min: 1, max: 28 })
        .map((day) => `${firstDayOf(month).slice(0, 8)}${String(day).padStart(2, '0')}` as Day),
    ),
  scope: fc.constantFrom<Scope | null>(...rings, null),
})

test('rings add: whoever acts at a ring acts at every ring inside it', () => {
  fc.assert(
    fc.property(fc.array(scoped, { maxLength: 60 }), (entries) => {
      const held = ringEvidence(entries, today).map((each) => each.held)
      expect(held).toEqual(held.toSorted((a, b) => Number(b) - Number(a)))
      for (const { reached } of monthRows(entries, today, 12))
        expect(reached).toEqual(reached.toSorted((a, b) => b - a))
    }),
  )
})

test('another entry never takes a ring away', () => {
  let kept = 0
  fc.assert(
    fc.property(fc.array(scoped, { minLength: 10, maxLength: 40 }), scoped, (entries, more) => {
      const after = ringEvidence([...entries, more], today)
      for (const [index, { held }] of ringEvidence(entries, today).entries()) {
        if (!held) continue
        kept += 1
        expect(after[index]?.held).toBe(true)
      }
    }),
  )
  expect(kept).toBeGreaterThan(100)
})

test('in a month with entries another one never moves a beginning later', () => {
  fc.assert(
    fc.property(fc.array(scoped, { minLength: 10, maxLength: 40 }), scoped, (entries, more) => {
      fc.pre(entries.some(({ day, scope }) => scope && monthOf(day) === monthOf(more.day)))
      const after = ringEvidence([...entries, more], today)
      for (const [index, { since: began }] of ringEvidence(entries, today).entries())
        if (began) expect((after[index]?.since ?? '9999') <= began).toBe(true)
    }),
  )
})

/** One entry in each of the months. */
function monthly(first: string, count: number, scope: Scope): ScopedEntry[] {
  const start = monthOf(`${first}-01` as Day)
  return Array.from({ length: count }, (_, index) => entry(firstDayOf(start + index), scope))
}

test('a leave of up to a year is a gap and no break', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 4, max: 9 }), (leave, back) => {
      const returned = monthOf(today) - back + 1
      const before = monthly(firstDayOf(returned - leave - 6).slice(0, 7), 6, 'several teams')
      const after = monthly(firstDayOf(returned).slice(0, 7), back, 'several teams')
      expect(since([...before, ...after], 'several teams')).toBe(before[0]?.day)
    }),
  )
})

test('narrower work in between is a break', () => {
  const entries = [
    ...monthly('2025-01', 6, 'several teams'),
    ...monthly('2025-07', 5, 'self'),
    ...monthly('2025-12', 4, 'several teams'),
  ]
  expect(since(entries, 'several teams')).toBe('2025-12-01')
})

test('with too few logged months the last scope that held is named, until its last month', () => {
  const entries = monthly('2025-05', 6, 'several teams')
  const onLeave = '2026-02-20' as Day
  expect(actingAt(entries, onLeave)).toBe(null)
  expect(lastScope(entries, onLeave)).toEqual({ ring: 'several teams', until: '2025-10-01' })
})

test('somebody who logs once a quarter never had enough months for a scope', () => {
  const quarterly = ['2025-03-30', '2025-06-30', '2025-09-30', '2025-12-30'].map((day) =>
    entry(day, 'organisation'),
  )
  expect(actingAt(quarterly)).toBe(null)
  expect(lastScope(quarterly, today)).toBe(null)
  expect(lastScope([], today)).toBe(null)
})

test('the order of entries, and how often a month is written about, make no difference', () => {
  fc.assert(
    fc.property(fc.array(scoped, { maxLength: 40 }), (entries) => {
      const plain = ringEvidence(entries, today).map(({ entries: _, ...rest }) => rest)
      const twice = ringEvidence([...entries, ...entries].reverse(), today)
      expect(twice.map(({ entries: _, ...rest }) => rest)).toEqual(plain)
    }),
  )
})

test('a ring that is held has the months the rule asks for', () => {
  fc.assert(
    fc.property(fc.array(scoped, { maxLength: 60 }), (entries) => {
      const evidence = ringEvidence(entries, today)
      expect(evidence.map(({ held }) => held)).toEqual(
        evidence.map(({ months }) => months >= usualRule.months),
      )
    }),
  )
})

test('the ring of each month is what the rule said on the last day of that month', () => {
  fc.assert(
    fc.property(fc.array(scoped, { maxLength: 40 }), (entries) => {
      const over = actingOver(entries, today, 6)
      const ends = ['2025-10-31', '2025-11-30', '2025-12-31', '2026-01-31', '2026-02-28', today]
      expect(over).toEqual(ends.map((end) => actingAt(entries, end as Day)))
    }),
  )
})
