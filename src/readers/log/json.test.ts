import { expect, test } from 'vitest'
import type { Day } from '../../domain/base/day.ts'
import { readJson } from './json.ts'

const today = '2026-03-18' as Day

test('a moment in UTC is of the day where the person is', () => {
  const text = JSON.stringify([{ what: 'Shipped', date: '2024-02-29T11:30:00.000Z' }])
  const dayIn = (timeZone: string) =>
    readJson('log.json', text, today, timeZone).candidates.map(({ day }) => day)
  expect(dayIn('Pacific/Auckland')).toEqual(['2024-03-01'])
  expect(dayIn('America/St_Johns')).toEqual(['2024-02-29'])
})

test('a list of objects is read by the names of their fields, alone or under a name', () => {
  const entries = [
    {
      endDate: '2025-03-04T10:00:00Z',
      title: 'Led it',
      links: [{ url: 'https://x.org' }],
      tags: ['a', 'b'],
      score: 3,
    },
  ]
  const expected = [
    {
      day: '2025-03-04',
      text: 'Led it',
      links: [{ url: 'https://x.org' }],
      tags: ['a', 'b'],
      details: 'score: 3',
      place: 'log.json, entry 1',
    },
  ]
  expect(readJson('log.json', JSON.stringify(entries), today).candidates).toMatchObject(expected)
  expect(
    readJson('log.json', JSON.stringify({ year: 2025, entries }), today).candidates,
  ).toMatchObject(expected)
})

test('what is nested or no entry at all is listed', () => {
  const text = JSON.stringify([
    { what: 'Led it', metrics: { before: { p99: 3 } } },
    7,
    'Shipped it',
  ])
  const { candidates, leftOut } = readJson('log.json', text, today)
  expect(candidates.map(({ text }) => text)).toEqual(['Led it', 'Shipped it'])
  expect(leftOut.map(({ what }) => what)).toEqual([
    'log.json, entry 1: “metrics”',
    'log.json, entry 2',
  ])
})

test('broken JSON is refused with line and column', () => {
  expect(() => readJson('log.json', '[\n  {"what": "x"\n  {"what": "y"}\n]', today)).toThrow(
    /^Line 3, column 3: /,
  )
  expect(() => readJson('log.json', '[\n{"what": "x"}', today)).toThrow(
    /^Line 2, column 14: .*the JSON ends too early/,
  )
  expect(() => readJson('log.jsonl', '{"what": "x"}\n{"what" "y"}', today)).toThrow(
    /^Line 2, column 9: /,
  )
})

test('objects that do not say what happened are refused with the names that were found', () => {
  expect(() => readJson('log.json', '[{"colour": "red"}]', today)).toThrow(/Found: “colour”\./)
})
