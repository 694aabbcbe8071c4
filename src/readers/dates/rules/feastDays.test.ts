import { expect, test } from 'vitest'
import { dueDaysIn } from '../dueDays.ts'
import { easter, feastDay, pascha } from './feastDays.ts'

// From the tables of the U.S. Census Bureau and the United States Naval Observatory, with the
// earliest and latest days there are and both exceptions of the calendar (1954, 1981).
test.each([
  '1818-03-22',
  '1943-04-25',
  '1954-04-18',
  '1981-04-19',
  '2000-04-23',
  '2008-03-23',
  '2011-04-24',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
])('Easter is on %s', (day) => {
  expect(easter(Number(day.slice(0, 4)))).toBe(day)
})

test.each(['2000-04-30', '2010-04-04', '2021-05-02', '2024-05-05', '2025-04-20', '2026-04-12'])(
  'Orthodox Easter is on %s',
  (day) => {
    expect(pascha(Number(day.slice(0, 4)))).toBe(day)
  },
)

test.each([
  ['easter-2', 2026, '2026-04-03'],
  ['easter+49', 2024, '2024-05-19'],
  ['11-4x4', 2026, '2026-11-26'],
  ['11-4x4', 2023, '2023-11-23'],
  ['11-4x4+1', 2024, '2024-11-29'],
  ['5-1xlast', 2027, '2027-05-31'],
  ['9-1x1', 2025, '2025-09-01'],
  ['2-29', 2026, null],
])('the feast %s of %d is on %s', (written, year, day) => {
  expect(feastDay(written)(year)).toBe(day)
})

test.each([
  ['by Easter', '2026-02-10', '2026-04-05'],
  ['by Easter', '2026-04-06', '2027-03-28'],
  ['before Black Friday', '2026-02-10', '2026-11-26'],
  ['by Thanksgiving 2027', '2026-02-10', '2027-11-25'],
  ['until Good Friday', '2026-02-10', '2026-04-03'],
  ['by Christmas Eve', '2026-02-10', '2026-12-24'],
  ['by next Easter', '2026-12-01', '2027-03-28'],
  ['by the end of the quarter', '2026-02-10', '2026-03-31'],
  ['bis Ostern', '2026-02-10', '2026-04-05'],
])('“Ship it %s”, written on %s, is due on %s', (words, today, due) => {
  expect(dueDaysIn(`Ship it ${words}`, today as never).map((each) => each.due)).toEqual([due])
})

test.each(['Hide three Easter eggs in the app', 'Have it live by Chinese New Year'])(
  '“%s” names no day',
  (text) => {
    expect(dueDaysIn(text, '2026-02-10' as never)).toEqual([])
  },
)
