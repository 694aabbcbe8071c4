import { expect, test } from 'vitest'
import type { Day } from '../../domain/base/day.ts'
import { dueDaysIn } from './dueDays.ts'

/** A Tuesday. */
const today = '2026-02-10' as Day

test.each([
  ['by March 31', '2026-03-31'],
  ['31/03/2026', '2026-03-31'],
  ['2026-03-31', '2026-03-31'],
  ['31st of March 2027', '2027-03-31'],
  ['by March 2nd, 2027', '2027-03-02'],
  ['by 30 January', '2027-01-30'],
  ['by the 15th', '2026-02-15'],
  ['by Tuesday 3 March', '2026-03-03'],
  ['until 20 December', '2026-12-20'],
  ['Q3 2026', '2026-09-30'],
  ["Q3'26", '2026-09-30'],
  ['2027 Q1', '2027-03-31'],
  ['end of Q2', '2026-06-30'],
  ['before Q3', '2026-06-30'],
  ['next quarter', '2026-06-30'],
  ['H1', '2026-06-30'],
  ['second half of 2026', '2026-12-31'],
  ['end of next half', '2026-12-31'],
  ['by the end of the year after next', '2028-12-31'],
  ['the quarter after next', '2026-09-30'],
  ['by Q4 FY27', '2027-12-31'],
  ['EOY', '2026-12-31'],
  ['EOQ', '2026-03-31'],
  ['by the end of the year', '2026-12-31'],
  ['by year end', '2026-12-31'],
  ['this year', '2026-12-31'],
  ['by the end of next month', '2026-03-31'],
  ['by the end of 2027', '2027-12-31'],
  ['by mid-2028', '2028-07-01'],
  ['end of may', '2026-05-31'],
  ['from March to June', '2026-06-30'],
  ['within 2 weeks', '2026-02-24'],
  ['in the next 6 months', '2026-08-10'],
  ['for the next 3 months', '2026-05-10'],
  ['in half a year', '2026-08-10'],
  ['2 weeks from now', '2026-02-24'],
  ['by Friday', '2026-02-13'],
  ['tomorrow', '2026-02-11'],
  ['by Christmas', '2026-12-25'],
  ['before the summer', '2026-05-31'],
])('“%s” is due on %s', (written, due) => {
  const text = `Ship the beta ${written}.`
  const found = dueDaysIn(text, today)
  expect(found.map((each) => each.due)).toEqual([due])
  expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(found.map(({ words }) => words))
})

test.each([
  ['in 2–5 years', '2031-02-10', 'range'],
  ['by Q3', '2026-09-30', 'perhaps the first'],
  ['3/4/2026', '2026-04-03', 'day, then month'],
  ['FY26', '2026-12-31', 'yours may not'],
  ['by summer', '2026-08-31', 'north'],
  ['next Friday', '2026-02-20', 'nearest'],
  ['in two sprints', '2026-03-10', 'two weeks'],
])('“%s” is read as %s, and why it may be another day is said', (written, due, unsure) => {
  const [found] = dueDaysIn(`Ship the beta ${written}`, today)
  expect(found).toMatchObject({ due, unsure: expect.stringContaining(unsure) })
})

test.each([
  'twice a week for 3 months',
  'every sprint',
  'on Mondays',
  'over a quarter',
  'for a whole year',
  '3 days a week',
  'starting in March',
  'since 2020',
  'by age 30',
  'May become senior',
  'March 5 km',
  'by 31 February',
  '13/13/2026',
  'in under 4 hours',
])('“%s” names no due day', (text) => {
  expect(dueDaysIn(text, today)).toEqual([])
})

test('a day without a year is the next one, and 29 February waits for a leap year', () => {
  expect(dueDaysIn('by 1 February', today)[0]?.due).toBe('2027-02-01')
  expect(dueDaysIn('by 29 February', '2027-03-01' as Day)[0]?.due).toBe('2028-02-29')
})
