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
  ['this time next year', '2027-02-10'],
  ['this time next month', '2026-03-10'],
  ['in 7 working days', '2026-02-19'],
  ['in three business days', '2026-02-13'],
  ['in a year and a half', '2027-08-10'],
  ['in a fortnight', '2026-02-24'],
  ['by the first of May', '2026-05-01'],
  ['by Fri 20th', '2026-02-20'],
])('“%s” is due on %s', (written, due) => {
  const text = `Ship the beta ${written}.`
  const found = dueDaysIn(text, today)
  expect(found.map((each) => each.due)).toEqual([due])
  expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(found.map(({ words }) => words))
})

test.each([
  ['in 2–5 years', '2031-02-10', 'range'],
  ['by Q3', '2026-09-30', 'may mean the first'],
  ['3/4/2026', '2026-04-03', 'day/month'],
  ['FY26', '2026-12-31', 'December'],
  ['by summer', '2026-08-31', 'north'],
  ['next Friday', '2026-02-20', 'this week'],
  ['in two sprints', '2026-03-10', '2-week'],
  ['in a week or two', '2026-02-24', 'range'],
  ['in the next two quarters', '2026-08-10', 'approximate'],
  ['by Q4 2027/28', '2028-03-31', 'December'],
  ['2027/28 H1', '2027-09-30', 'December'],
  ['in 2026/27', '2027-03-31', 'December'],
  ['by 3/4', '2026-04-03', 'day/month'],
  ['by Mon 11th', '2026-05-11', 'months away'],
  ['within the week', '2026-02-15', 'how long each'],
  ['by 1 January 2026', '2026-01-01', 'passed'],
  ['by Q2 – 50/50', '2026-06-30', 'may mean the first'],
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
  'within a week of the report',
  'within ten working days of the audit',
  'no repeat since the audit on 3 November',
])('“%s” names no due day', (text) => {
  expect(dueDaysIn(text, today)).toEqual([])
})

test('a day without a year is the next one, and 29 February waits for a leap year', () => {
  expect(dueDaysIn('by 1 February', today)[0]?.due).toBe('2027-02-01')
  expect(dueDaysIn('by 29 February', '2027-03-01' as Day)[0]?.due).toBe('2028-02-29')
})

test('the end of a week is asked about when the week is all but over', () => {
  const sunday = '2026-02-15' as Day
  expect(dueDaysIn('by the end of the week', sunday)).toMatchObject([
    {
      due: '2026-02-15',
      unsure: expect.stringContaining('next one'),
      alternatives: ['2026-02-22'],
    },
  ])
  expect(dueDaysIn('by the end of the week', today)).toMatchObject([{ unsure: null }])
})

test('a day that is only rounded is taken; one that may be quite another is asked about', () => {
  const asks = (words: string) => dueDaysIn(words, today)[0]?.asks
  for (const words of ['by 3 March', 'by Q3', 'by summer', 'in 2–5 years', 'in two sprints'])
    expect([words, asks(words)]).toEqual([words, false])
  for (const words of [
    'by 3/4',
    'by Q4 2027/28',
    'next Friday',
    'by Tuesday 4 March',
    'within a week',
  ])
    expect([words, asks(words)]).toEqual([words, true])
})
