import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stopWords } from '../../readers/vocabulary/textWords.ts'
import type { Day } from '../base/day.ts'
import type { EvidenceId } from '../base/id.ts'
import { similarityAmong } from '../base/similarity.ts'
import { expectationReadiness, type Readiness } from './readiness.ts'

const today = '2026-03-18' as Day

function shows(day: string, ...seenBy: string[]) {
  return { id: day as EvidenceId, day: day as Day, seenBy }
}

function readiness(
  entries: ReturnType<typeof shows>[],
  decisionMakers: string[] = ['Mara'],
): Readiness {
  return expectationReadiness(entries, decisionMakers, today).readiness
}

test('nothing, something, three separate months, and then seen by all who decide', () => {
  expect(readiness([])).toBe('nothing logged')
  expect(readiness([shows('2026-03-01', 'Mara')])).toBe('emerging')
  const year = [shows('2025-06-01'), shows('2025-11-05'), shows('2026-03-01')]
  expect(readiness(year)).toBe('sustained')
  expect(readiness([...year, shows('2026-02-01', 'mara')])).toBe('recognised')
  expect(readiness([...year, shows('2026-02-01', 'mara')], ['Mara', 'Jonas'])).toBe('sustained')
})

test('without anybody who decides nothing is recognised', () => {
  const seen = ['2025-06-01', '2025-11-05', '2026-03-01'].map((day) => shows(day, 'Mara'))
  expect(readiness(seen, [])).toBe('sustained')
})

test('one busy month is no more than emerging, and what is over a year old does not count', () => {
  expect(readiness([1, 2, 3, 4].map((day) => shows(`2026-02-0${day}`)))).toBe('emerging')
  expect(readiness(['2024-01-01', '2024-05-01', '2025-02-01'].map((day) => shows(day)))).toBe(
    'nothing logged',
  )
})

test('the window is twelve calendar months up to today, and tells its months and who saw', () => {
  const on = (...days: string[]) =>
    expectationReadiness(
      days.map((day) => shows(day, 'Mara', 'Ines')),
      ['Jonas', 'Mara'],
      today,
    )
  expect(on('2025-04-01', '2026-03-18', '2026-03-01')).toEqual({
    readiness: 'emerging',
    months: 2,
    decisionMakersWhoSaw: ['Mara'],
  })
  expect(on('2026-03-18')).toMatchObject({ readiness: 'emerging', months: 1 })
  expect(on('2025-03-31', '2026-03-19')).toEqual({
    readiness: 'nothing logged',
    months: 0,
    decisionMakersWhoSaw: [],
  })
})

const order: Readiness[] = ['nothing logged', 'emerging', 'sustained', 'recognised']

test('one more entry never lowers where an expectation stands', () => {
  const entry = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.subarray(['Mara', 'Jonas']))
    .map(([month, seenBy]) => shows(`2025-${String(month).padStart(2, '0')}-11`, ...seenBy))
  fc.assert(
    fc.property(fc.array(entry), entry, (entries, more) => {
      const before = order.indexOf(readiness(entries, ['Mara', 'Jonas']))
      expect(
        order.indexOf(readiness([...entries, more], ['Mara', 'Jonas'])),
      ).toBeGreaterThanOrEqual(before)
    }),
  )
})

test('the entry that speaks of the same thing is found, whatever the forms of its words', () => {
  const like = similarityAmong(
    [
      { id: 1, text: 'Mentored Ines on writing design documents' },
      { id: 2, text: 'Fixed the flaky build of the driver app' },
      { id: 3, text: 'Wrote the on-call runbook; the team used it the same night' },
    ],
    stopWords(),
  )
  expect(like('Mentors others and reviews their designs', 2, new Set())[0]).toMatchObject({ id: 1 })
  expect(like('Mentors others and reviews their designs', 2, new Set([1]))).toEqual([])
  expect(like('Negotiates contracts', 3, new Set())).toEqual([])
})
