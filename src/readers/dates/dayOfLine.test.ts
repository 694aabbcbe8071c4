import { expect, test } from 'vitest'
import { Day } from '../../domain/base/day.ts'
import { dayOfLine } from './dayOfLine.ts'

const today = Day.parse('2026-03-18')
const read = (text: string) => dayOfLine(text, { today })

test.each([
  ['Fixed the queue yesterday', '2026-03-17', false],
  ['First of March cleanup', '2026-03-01', false],
  ['Last week: moved the alerts', '2026-03-15', true],
  ['Cut the bill in February', '2026-02-28', true],
  ['Sat. fixed the build', '2026-03-14', false],
  ['on call fri night, 3 pages', '2026-03-13', false],
  ['Back on the 2nd I measured it', '2026-03-02', false],
  ['The 9th: switched it off', '2026-03-09', false],
  ['Am Montag Schulung gehalten', '2026-03-16', false],
  ['昨天修复了构建', '2026-03-17', false],
  ['周一重构了模块', '2026-03-16', false],
  ['wczoraj: naprawiony build', '2026-03-17', false],
  ['Ontem corrigi o build', '2026-03-17', false],
])('“%s” was on %s', (text, day, unsure) =>
  expect(read(text)).toMatchObject({ kind: 'read', day, unsure }),
)

test.each([
  ...['Tomorrow I’ll send the plan', 'Next Tuesday: show the plan', 'on 3 April 2026: demo'],
  ...['Will present the roadmap next Monday', 'I’m going to write the RFC tomorrow'],
  ...['Going to present at the guild on Friday', 'We’ll ship it on 3 April'],
  ...['Present the roadmap next Monday', 'Meeting with legal next Wednesday'],
])('“%s” is to come', (text) => expect(read(text)).toMatchObject({ kind: 'future' }))

test.each(['on the 31st of November patched it', '30 Feb: wrote it', 'Patched it on 31 April'])(
  '“%s” has no day that exists',
  (text) => expect(read(text)).toMatchObject({ kind: 'unreadable' }),
)

test('figures at the beginning that may be a day are asked, and shares are not', () => {
  expect(read('5/11 reviewed the plan')).toEqual({ kind: 'unreadable', words: '5/11' })
  expect(read('Reviewed the plan 5/11')).toEqual({ kind: 'unreadable', words: '5/11' })
  expect(read('3/4 of the services moved')).toBeUndefined()
  expect(read('20/25 tests are green')).toBeUndefined()
})

test.each([
  ...['Scheduled the migration for next Monday', 'Prepared the talk I will give next Monday'],
  ...['Agreed that we will ship next week', 'Moved the release to next Thursday'],
  ...['Finally booked the room next Tuesday', 'Den Umzug nächste Woche vorbereitet'],
  ...['Will power got me through the review'],
])('“%s” was done today', (text) => expect(read(text)).toBeUndefined())

test.each(['Wrote the slides for tomorrow', 'Planned the move for 2027', 'Fixed the build'])(
  '“%s” states no day of its own',
  (text) => expect(read(text)).toBeUndefined(),
)
