import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../../domain/base/day.ts'
import { Candidate } from '../../../domain/log/candidates.ts'
import { readMarkdown } from './markdown.ts'

const today = '2026-03-18' as Day

function readLines(...lines: string[]) {
  return readMarkdown('notes.md', lines.join('\n'), today)
}

function textsOf(...lines: string[]): string[] {
  return readLines(...lines).candidates.map(({ text }) => text)
}

test('a bullet is a candidate, and what is below it its details', () => {
  const { candidates } = readLines(
    '# Projects',
    '## Payments rewrite 🚀',
    '- [May 2025 - Oct 2025] Led the rewrite with [@ada](https://github.com/ada){target=_blank}',
    '  - Wrote the [design](https://example.org/d)',
  )
  expect(candidates).toMatchObject([
    {
      day: '2025-10-31',
      text: 'Payments rewrite: Led the rewrite with @ada',
      details: 'When: May 2025 - Oct 2025\n\n- Wrote the [design](https://example.org/d)',
      people: ['ada'],
      links: [
        { url: 'https://github.com/ada', title: '@ada' },
        { url: 'https://example.org/d', title: 'design' },
      ],
      tags: ['Payments rewrite'],
      place: 'notes.md, line 3',
    },
  ])
})

test('days come from the entry, else from the nearest heading, else from the name of the file', () => {
  const lines = [
    '- Zero',
    '# 2024',
    '## March',
    '- One',
    '- 5 March: two',
    '## Week of 11 March',
    '- Monday: three',
  ]
  const { candidates } = readMarkdown('brag-2025-05.md', lines.join('\n'), today)
  expect(candidates.map(({ day }) => day)).toEqual([
    '2025-05-31',
    '2024-03-31',
    '2024-03-05',
    '2024-03-11',
  ])
})

test('a year alone gives no day: the place says the year and the person chooses', () => {
  expect(readMarkdown('2025.md', '- Shipped search', today).candidates).toMatchObject([
    { day: null, place: '2025.md, line 1, year 2025 only' },
  ])
})

test('a title that says nothing alone is given the word of its heading, a deed is not', () => {
  const lines = ['## Talks', '- Queues for humans', '## What I learned', '- Learned Rust', '- Rust']
  expect(textsOf(...lines)).toEqual([
    'Talk: Queues for humans',
    'Learned Rust',
    'What I learned: Rust',
  ])
})

test('a paragraph with the ones behind it is one candidate, unless they have days of their own', () => {
  const { candidates } = readLines(
    '## Search',
    'Took it over.',
    '',
    'It was hard.',
    '',
    'On 3 March 2025 it shipped.',
  )
  expect(candidates).toMatchObject([
    { text: 'Search: Took it over.', details: 'It was hard.' },
    { text: 'Search: On 3 March 2025 it shipped.', day: '2025-03-03' },
  ])
})

test('a list that spells out a paragraph belongs to it', () => {
  const outline = ['- Modelling', '- Warehouses', '- Pipelines']
  expect(readLines('Taught a course with this outline', '', ...outline).candidates).toMatchObject([
    { text: 'Taught a course with this outline', details: outline.join('\n') },
  ])
  expect(textsOf('The most active groups were', '', '- Ruby', '- Data')).toEqual([
    'The most active groups were Ruby, Data',
  ])
})

test('a list of deeds does not', () => {
  expect(
    textsOf('I worked on billing.', '', '- Led the rewrite', '- Cut the cost by half'),
  ).toHaveLength(3)
})

test('the names of a stack are one candidate', () => {
  expect(
    readLines('## Billing', '### Technology stack', '- AWS', '  - S3', '- Kafka').candidates,
  ).toMatchObject([
    { text: 'Billing, Technology stack: AWS, Kafka', details: '- AWS\n  - S3\n- Kafka' },
  ])
})

test('goals that were reached are candidates, the others are left out with the reason', () => {
  const { candidates, leftOut } = readLines(
    '# 2022',
    '## Goals',
    '* Two certificates',
    '### Goal summary',
    '* ✅ Two certificates',
    '* ❌ 200 people',
    '* 🤔 A stronger community',
    '## Goals for next year',
    '- Build a team',
  )
  expect(candidates.map(({ text }) => text)).toEqual(['Goal reached: Two certificates'])
  expect(leftOut.map(({ why }) => why)).toEqual([
    'It is a goal, not completed work.',
    'It is marked as not reached.',
    'It is marked as neither reached nor missed.',
    'It is a goal, not completed work.',
  ])
})

test('what says only when dates the list below it', () => {
  const { candidates, leftOut } = readLines(
    'Worked on this from May to July 2025.',
    '',
    '- Built the parser',
  )
  expect(candidates).toMatchObject([{ text: 'Built the parser', day: '2025-07-31' }])
  expect(leftOut).toMatchObject([{ why: 'It is only a date.' }])
})

test('weekly notes and lines with a day each are an entry a day', () => {
  const week = ['# 2025-W10', '- Monday', '  - Paired', '  - Shipped', '- Tue: planned']
  expect(readLines(...week).candidates.map(({ day }) => day)).toEqual([
    '2025-03-03',
    '2025-03-03',
    '2025-03-04',
  ])
  expect(readLines('2025-03-04 one', '2025-03-05 two', 'and more').candidates).toMatchObject([
    { day: '2025-03-04', text: 'one' },
    { day: '2025-03-05', text: 'two', details: 'and more' },
  ])
})

test('a table of achievements is read by the words over its columns', () => {
  const table = [
    '# 2023',
    '| When | What | Impact | Link |',
    '|--|--|--|--|',
    '| Jan | Migrated | 3k saved | [PR](https://x.org/1) |',
  ]
  expect(readLines(...table).candidates).toMatchObject([
    { day: '2023-01-31', text: 'Migrated', details: 'Impact: 3k saved', links: [{ title: 'PR' }] },
  ])
  expect(textsOf('| A | B |', '|--|--|', '| x | y |')).toEqual(['x – y'])
})

test('HTML, front matter, emptiness and other scripts do no harm', () => {
  const lines = [
    '---',
    'title: x',
    '---',
    '<!-- hint -->',
    '',
    '<details><summary>more</summary>',
    '',
    '- สอน C4 ให้ทีม <br> 🎉',
    '- —',
    '- Vector<String>',
  ]
  const { candidates, leftOut } = readLines(...lines)
  expect(candidates.map(({ text }) => text)).toEqual(['สอน C4 ให้ทีม 🎉', 'Vector<String>'])
  expect(leftOut).toHaveLength(4)
})

test('keys stay when lines are added elsewhere, and no two are the same', () => {
  const before = readLines('# A', '- One', '- One', '# B', '- One').candidates.map(({ key }) => key)
  const after = readLines(
    '# C',
    '- New',
    '# A',
    '- One',
    '- One',
    '- Two',
    '# B',
    '- One',
  ).candidates
  expect(new Set(before).size).toBe(3)
  expect(after.map(({ key }) => key)).toEqual(expect.arrayContaining(before))
})

const word = fc.constantFrom(
  'Led',
  'Kafka',
  'March 2025',
  '✅',
  '[x](https://a.org)',
  '—',
  'Goals',
  '🚀',
  '<b>',
  'งาน',
  '2025-03-04',
  '\u0000',
  '`x`',
)
const line = fc.tuple(
  fc.constantFrom('- ', '  - ', '', '# ', '## ', '> ', '1. ', '| ', '    ', '---', '```'),
  fc.array(word, { maxLength: 4 }),
)

test('any document is read, into candidates that can be stored, the same each time', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 15 }), (lines) => {
      const text = lines.map(([start, words]) => start + words.join(' ')).join('\n')
      const found = readMarkdown('2025.md', text, today)
      for (const candidate of found.candidates) {
        expect(Candidate.parse(candidate)).toEqual(candidate)
        expect(candidate.day === null || candidate.day <= today).toBe(true)
      }
      const keys = found.candidates.map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
      expect(readMarkdown('2025.md', text, today)).toEqual(found)
    }),
    { numRuns: 300 },
  )
})

test('no bullet is lost: each is a candidate or left out', () => {
  const bullet = fc
    .array(word, { minLength: 1, maxLength: 4 })
    .map((words) => `- ${words.join(' ')}`)
  fc.assert(
    fc.property(fc.array(bullet, { minLength: 1, maxLength: 12 }), (bullets) => {
      const { candidates, leftOut } = readMarkdown('notes.md', bullets.join('\n'), today)
      expect(candidates.length + leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(
        bullets.length,
      )
    }),
  )
})

test('a document of a megabyte is read in seconds', () => {
  const text =
    '- [Oct 2-3, 2025] Led the rewrite of *billing* with [@ada](https://x.org/ada)\n'.repeat(12_000)
  const before = performance.now()
  expect(readMarkdown('notes.md', text, today).candidates).toHaveLength(12_000)
  expect(performance.now() - before).toBeLessThan(20_000)
})
