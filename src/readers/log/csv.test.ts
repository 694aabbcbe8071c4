import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../domain/base/day.ts'
import { Candidate } from '../../domain/log/candidates.ts'
import { readCsv } from './csv.ts'

const today = '2026-03-18' as Day

function read(...lines: string[]) {
  return readCsv('wins.csv', lines.join('\n'), today)
}

test('columns are known by their names, and others are kept as details', () => {
  const found = read(
    '\uFEFFEnd Date;What I did;Impact;URL;Topics;With whom;Scope;Mood',
    '2025-03-04;"Led the; rewrite";p99 down;https://x.org/1;kafka, data;Ada and Sam;Several teams;good',
  )
  expect(found.candidates).toMatchObject([
    {
      day: '2025-03-04',
      text: 'Led the; rewrite',
      details: 'Impact: p99 down\n\nMood: good',
      links: [{ url: 'https://x.org/1' }],
      tags: ['kafka', 'data'],
      people: ['Ada', 'Sam'],
      scope: 'several teams',
      place: 'wins.csv, line 2',
    },
  ])
})

test('a figure above 12 shows whether a column writes the day or the month first', () => {
  expect(
    read('date,what', '03/04/2025,a', '03/25/2025,b').candidates.map(({ day }) => day),
  ).toEqual(['2025-03-04', '2025-03-25'])
  expect(
    read('date,what', '03/04/2025,a', '25/03/2025,b').candidates.map(({ day }) => day),
  ).toEqual(['2025-04-03', '2025-03-25'])
})

test('where nothing shows it, days are read day first and that is said', () => {
  const { candidates, leftOut } = read('date,what', '03/04/2025,a')
  expect(candidates[0]?.day).toBe('2025-04-03')
  expect(leftOut[0]?.why).toContain('read as day/month')
})

test('rows without text or with a day that is none are left out, with their line', () => {
  const { candidates, leftOut } = read(
    'date,what',
    ',first',
    '2025-03-04,',
    'soon,second',
    '2027-01-01,third',
    '"Q1\n2025",',
    '2025,last',
  )
  expect(candidates.map(({ text, day }) => [text, day])).toEqual([
    ['first', null],
    ['last', null],
  ])
  expect(candidates[1]?.place).toBe('wins.csv, line 8, year 2025 only')
  expect(leftOut.map(({ what, why }) => `${what.slice(10, 16)} ${why}`)).toEqual([
    'line 3 It does not say what happened.',
    'line 4 “soon” is not a date.',
    'line 5 The date is in the future.',
    'line 6 It does not say what happened.',
  ])
})

test('without a header one sentence says what was looked for and what was found', () => {
  expect(() => read('colour,size', 'red,3')).toThrow(
    /looked for what happened .* Found: “colour”, “size”\./,
  )
})

test('a quotation mark that is never closed is refused with its line, and fast', () => {
  const rows = Array.from(
    { length: 100_000 },
    (_, index) => `2025-03-04,did the thing number ${index} "quickly"`,
  )
  rows[70_000] = '2025-03-04,"never closed'
  const before = performance.now()
  expect(() => readCsv('wins.csv', ['date,what', ...rows].join('\r\n'), today)).toThrow(
    /opens? on line 70002 /,
  )
  expect(performance.now() - before).toBeLessThan(10_000)
})

test('a moment in UTC is of the day where the person is; any other is of the day it shows', () => {
  const rows = ['2025-12-31T23:30:00Z,utc', '2025-12-31T23:30:00+09:00,Seoul', '2025-12-31,day']
  const text = ['date,what', ...rows].join('\n')
  const daysIn = (timeZone: string) =>
    readCsv('wins.csv', text, today, timeZone).candidates.map(({ day }) => day)
  expect(daysIn('Pacific/Auckland')).toEqual(['2026-01-01', '2025-12-31', '2025-12-31'])
  expect(daysIn('Pacific/Honolulu')).toEqual(['2025-12-31', '2025-12-31', '2025-12-31'])
})

test('any table is read, every row is a candidate or left out, and keys are stable and their own', () => {
  const cell = fc.oneof(
    fc.constantFrom('', '2025-03-04', 'did it', 'soon', '03/04/2025', 'did, it'),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  const quoted = cell.map((text) => `"${text.replaceAll('"', '""')}"`)
  fc.assert(
    fc.property(fc.array(fc.tuple(quoted, quoted, quoted), { maxLength: 15 }), (rows) => {
      const text = ['date,what,impact', ...rows.map((row) => row.join(','))].join('\n')
      const found = readCsv('x.csv', text, today)
      const filled = rows.filter((row) => row.some((each) => each.slice(1, -1).trim() !== ''))
      const leftOut = found.leftOut.filter(({ what }) => !what.startsWith('ambiguous dates'))
      expect(found.candidates.length + leftOut.length).toBe(filled.length)
      for (const candidate of found.candidates) {
        expect(Candidate.parse(candidate)).toEqual(candidate)
        expect(candidate.day === null || candidate.day <= today).toBe(true)
      }
      expect(new Set(found.candidates.map(({ key }) => key)).size).toBe(found.candidates.length)
      expect(readCsv('x.csv', text, today)).toEqual(found)
    }),
  )
})
