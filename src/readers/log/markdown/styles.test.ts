import { expect, test } from 'vitest'
import type { Day } from '../../../domain/base/day.ts'
import { readMarkdown } from './markdown.ts'

const today = '2025-11-22' as Day

function read(...lines: string[]) {
  return readMarkdown('notes.md', lines.join('\n'), today)
}

function daysOf(...lines: string[]) {
  return Object.fromEntries(read(...lines).candidates.map(({ text, day }) => [text, day]))
}

test('what introduces a document, hints at what to write or notes something is no candidate', () => {
  const { candidates, leftOut } = read(
    '<!-- Copy me. -->',
    '# Brag document',
    'My memory is terrible, so this lives here.',
    '## How I use this file',
    '- Every Friday, fifteen minutes',
    '## Projects',
    '*What did you ship?*',
    '- Shipped search',
    '## Team of three',
    'It was a long year for us.',
    '- Hired Ana',
    '- Hired Bo',
    '## Ideas / parking lot',
    '- A post about search',
    '',
    '**Blockers**',
    '- Waiting for a key',
    '## Week 33',
    'on holiday. Bliss.',
    '<!--',
    '- Jan 2023: shipped the example',
    '-->',
  )
  expect(candidates.map(({ text }) => text)).toEqual(['Shipped search', 'Hired Ana', 'Hired Bo'])
  expect(leftOut.map(({ what }) => what.replace(/^line \d+: /, ''))).toEqual([
    'comments',
    'My memory is terrible, so this lives here.',
    'Every Friday, fifteen minutes',
    'What did you ship?',
    'It was a long year for us.',
    'A post about search',
    'Waiting for a key',
    'on holiday. Bliss.',
  ])
})

test('front matter between plus signs is for programs too', () => {
  const lines = ['+++', 'title = "Hype"', 'date = 2025-11-20', '+++', '- Shipped search']
  expect(daysOf(...lines)).toEqual({ 'Shipped search': null })
})

test('a story in parts is one candidate named by its heading; an empty one is a template', () => {
  const { candidates, leftOut } = read(
    '# Impact',
    '### Search rescue',
    '**When:** Jan–Mar 2024',
    '',
    '- **Situation:** six seconds',
    '- **Action:** three days of war room',
    '- **Result:** half a second',
    '### Title',
    '- **Situation:**',
    '- **Result:**',
  )
  expect(candidates).toMatchObject([{ text: 'Search rescue', day: '2024-03-31' }])
  expect(candidates[0]?.details).toContain('three days of war room')
  expect(leftOut).toMatchObject([{ why: 'It is an empty template.' }])
})

test('below a month a paragraph that says what was done stands for itself, below a project not', () => {
  const done = ['Rewrote the job runner.', '', 'Taught a class.', '', 'It was a good month.']
  const texts = (heading: string) => read(heading, ...done).candidates.map(({ text }) => text)
  expect(texts('## March 2024')).toEqual(['Rewrote the job runner.', 'Taught a class.'])
  expect(texts('## Job runner').length).toBe(1)
})

test('days are read in the order that the document shows', () => {
  expect(
    daysOf('# 2025', '11/19 shipped the cache', '', '9/2 mended it', '', '8/? told others'),
  ).toEqual({
    'shipped the cache': '2025-11-19',
    'mended it': '2025-09-02',
    'told others': '2025-08-31',
  })
  expect(daysOf('# 2025', '28/2: shipped it', '', '3/4 mended it')).toMatchObject({
    'shipped it': '2025-02-28',
    'mended it': '2025-04-03',
  })
  expect(daysOf('# 2025', '- 3/4 of the services moved')).toEqual({
    '3/4 of the services moved': null,
  })
})

test('weekdays below a week, and the more exact of two times in a heading, give the day', () => {
  expect(
    daysOf(
      '## Week 47 (17–21 Nov)',
      '- **Mon** new header live',
      '- demoed the bot (Wed)',
      '- merged it on Friday, finally',
      '- paired with Omar',
    ),
  ).toEqual({
    'Mon new header live': '2025-11-17',
    'demoed the bot (Wed)': '2025-11-19',
    'merged it on Friday, finally': '2025-11-21',
    'paired with Omar': '2025-11-21',
  })
})

test.each([
  ['Ported it — 11.2023–02.2024', '2024-02-29'],
  ['Built it [KW 23/2024 – KW 30/2024]', '2024-07-28'],
  ['30.09.22: assessment passed', '2022-09-30'],
  ['[2024/08] Moved the build', '2024-08-31'],
  ['Secrets rotated — mid-April 2025', '2025-04-20'],
  ['Runbook (early November)', '2025-11-10'],
  ['Rebuilt the images — last week of May', '2025-05-31'],
  ['Cheaper builds — October', '2025-10-31'],
])('“%s” was on %s at the latest', (line, day) => {
  expect(read(`- ${line}`).candidates[0]?.day).toBe(day)
})

test('a table’s “all year” is no day, and loses no row', () => {
  const table = ['| What | When |', '|---|---|', '| Hiring | all year |', '| Talk | 7/19/2024 |']
  expect(daysOf(...table)).toEqual({ Hiring: null, Talk: '2024-07-19' })
})

test('a mail’s head dates what is below it, and greetings say nothing', () => {
  const { candidates, leftOut } = read(
    '# Status mails (for the year-end review)',
    '',
    '**From:** Callum',
    '**Subject:** Weekly status, 22–26 September 2025',
    '',
    'Hi all,',
    '',
    '**Done**',
    '',
    '- Object lock works',
    '',
    '**In progress**',
    '',
    '- The security review',
    '',
    'Cheers, Callum',
  )
  expect(candidates).toMatchObject([{ day: '2025-09-26' }])
  expect(leftOut.map(({ why }) => why)).toEqual([
    'It describes the document, not your work.',
    'It is a greeting.',
    'It is a goal, not completed work.',
    'It is a greeting.',
  ])
})

test('badges, tables of contents and what is not released yet are no candidates', () => {
  const lines = [
    '# Changelog',
    '![build](https://example.org/b.svg)',
    '',
    '- [2025](#2025)',
    '',
    '## [Unreleased]',
    '- Learn operators',
    '',
    '## [2025.10]',
    '### Added',
    '- Toggles per tenant',
    '',
    '## 6. Ideas',
    '- A talk',
  ]
  expect(daysOf(...lines)).toEqual({ 'Toggles per tenant': '2025-10-31' })
})

test('a table of courses has a day in its column, and other languages name months', () => {
  const table = [
    '| Date | Course |',
    '|---|---|',
    '| 05.03.2025 | Foundation passed |',
    '| März 2025 | Rust |',
  ]
  expect(daysOf(...table)).toEqual({ 'Foundation passed': '2025-03-05', Rust: '2025-03-31' })
})

test('hints before the first heading and what is open are left out; months stand in a column', () => {
  const lines = [
    '# Wins',
    '- Write down the outcome',
    '- Who did you help?',
    '',
    '## 2025',
    'Nov 19    Finished the upgrade',
    '',
    'Sep       Moved the alerts to burn rates',
    '',
    '## Open points',
    '- Ask for a budget',
    '',
    '## Things I wanna learn',
    '- Indexes',
  ]
  expect(daysOf(...lines)).toEqual({
    'Nov 19 Finished the upgrade': '2025-11-19',
    'Sep Moved the alerts to burn rates': '2025-09-30',
  })
})
