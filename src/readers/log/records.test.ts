import { expect, test } from 'vitest'
import type { Day } from '../../domain/base/day.ts'
import { readCsv } from './csv.ts'
import { readJson } from './json.ts'

const today = '2025-11-22' as Day

function read(...lines: string[]) {
  return readCsv('export.csv', lines.join('\n'), today)
}

const whysOf = ({ leftOut }: ReturnType<typeof read>) => leftOut.map(({ why }) => why)

test('what was resolved counts on that day, and what is not done is left out', () => {
  const found = read(
    'Summary,Status,Resolution,Created,Updated,Resolved,Due date',
    'Mend refunds,Done,Done,2025-03-14,2025-11-18,2025-03-19,2025-12-01',
    'Document them,Done,Done,2025-03-20,2025-11-18,,',
    'Dark mode,In Progress,,2025-03-21,2025-11-18,,',
    'Old bug,Closed,Won’t Do,2025-03-22,2025-11-18,2025-04-01,',
  )
  expect(found.candidates.map(({ text, day }) => [text, day])).toEqual([
    ['Mend refunds', '2025-03-19'],
    ['Document them', '2025-03-20'],
  ])
  expect(whysOf(found)).toEqual([
    'It is not done: Status is “In Progress”.',
    'It is not done: Resolution is “Won’t Do”.',
  ])
})

test('rows that head others, add them up, repeat the headings or another row are none', () => {
  const found = read(
    'Title,Finished,Hours,Provider',
    'COURSES,,,',
    'Rust,2025-03-01,8,Ferrous',
    'Rust,2025-03-01,8,Ferrous',
    'Total rewrite of the course,2025-04-01,8,',
    'Subtotal,,8,',
    'Title,Finished,Hours,Provider',
    '"* hours are rough",,,',
  )
  expect(found.candidates.map(({ text }) => text)).toEqual(['Rust', 'Total rewrite of the course'])
  expect(whysOf(found)).toEqual([
    'It is a heading or a total.',
    'It repeats an earlier row.',
    'It is a heading or a total.',
    'It is a heading or a total.',
    'It is a heading or a total.',
  ])
})

test('of a form’s answers those count that say what was done, bullet by bullet', () => {
  const found = read(
    'Submitted,Question,Answer',
    '2025-03-07,What did you accomplish this week?,"- Moved the design system\n- Fixed the picker"',
    '2025-03-07,What are your priorities for next week?,- Theming docs',
    '2025-03-14,What did you accomplish this week?,n/a',
  )
  expect(found.candidates.map(({ text }) => text)).toEqual([
    'Moved the design system',
    'Fixed the picker',
  ])
})

test('stretches of time on one work are one piece, on its last day', () => {
  const found = read(
    'Description,Start date,End date,Duration',
    'Rate limits,2025-10-01,2025-10-01,03:00',
    'Lunch,2025-10-01,2025-10-01,01:00',
    'Rate limits,2025-10-02,2025-10-02,02:00',
  )
  expect(found.candidates.map(({ text, day }) => [text, day])).toEqual([
    ['Rate limits', '2025-10-02'],
  ])
})

test('a CV’s highlights, awards and talks by year are entries, what is upcoming is none', () => {
  const resume = {
    basics: { name: 'Ines' },
    work: [{ name: 'Lumo', startDate: '2021-05', highlights: ['Cut the load', 'Taught testing'] }],
    awards: [{ title: 'Engineer of the year', date: '2024-12-05' }],
  }
  const talks = {
    years: { 2024: ['A lightning talk', { title: 'Plans', date: '2024-06-12' }] },
    upcoming: [{ title: 'Indexes', date: '2026-01-01' }],
  }
  const textsOf = (value: object) =>
    readJson('a.json', JSON.stringify(value), today).candidates.map(({ text, day }) => [text, day])
  expect(textsOf(resume)).toEqual([
    ['Cut the load', null],
    ['Taught testing', null],
    ['Engineer of the year', '2024-12-05'],
  ])
  expect(textsOf(talks)).toEqual([
    ['A lightning talk', null],
    ['Plans', '2024-06-12'],
  ])
  expect(textsOf({ entries: [{ text: 'Leakage found', at: 1, date: 1749729600000 }] })).toEqual([
    ['Leakage found', '2025-06-12'],
  ])
})
