import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeYear } from '../../domain/base/calendar.ts'
import type { Day } from '../../domain/base/day.ts'
import { lastDayIn, periodIn, periodOfHeading } from './writtenDays.ts'

/** A Wednesday. */
const today = '2026-03-18' as Day
const within = wholeYear(2025)

test.each([
  ['Fixed the queue yesterday', '2026-03-17'],
  ['this morning the deploy went out', '2026-03-18'],
  ['Demo for the customer two weeks ago', '2026-03-04'],
  ['on Monday I showed it to the team', '2026-03-16'],
  ['Friday: shipped the parser', '2026-03-13'],
  ['Shipped the parser Monday', '2026-03-16'],
  ['Migrated the queue last week', '2026-03-15'],
  ['Migrated the queue last month', '2026-02-28'],
  ['Read a book over the weekend', '2026-03-15'],
])('a line written now: %s', (line, day) => {
  expect(lastDayIn(line, { today })?.day).toBe(day)
})

test.each([
  ['[Oct 2-3, 2025] Airflow course', '2025-10-03', 'Oct 2-3, 2025'],
  ['[May 2025 - Oct 2025] Data modelling', '2025-10-31', 'May 2025 - Oct 2025'],
  ['[Jun 21 - Jul 26, 2025] Bootcamp', '2025-07-26', 'Jun 21 - Jul 26, 2025'],
  ['Launched on Feb 28, 2025', '2025-02-28', 'Feb 28, 2025'],
  ['2025-03-04 did it', '2025-03-04', '2025-03-04'],
  ['Won in Q3 2025', '2025-09-30', 'Q3 2025'],
  ['H1 2025: two launches', '2025-06-30', 'H1 2025'],
  ['Done at EOY 2024', '2024-12-31', 'EOY 2024'],
  ['3 March', '2026-03-03', '3 March'],
  ['Reviewed from 30 December to 2 January', '2026-01-02', '30 December to 2 January'],
  ['ช่วง Apr 27 - Aug 2, 2025 ได้', '2025-08-02', 'Apr 27 - Aug 2, 2025'],
  ['ตั้งแต่เดือน Feb จนถึง July ให้กับ', '2025-07-31', 'เดือน Feb จนถึง July'],
  ['ตั้งแต่ 20 ส.ค. ถึง 23 ธ.ค. เนื้อหา', '2025-12-23', '20 ส.ค. ถึง 23 ธ.ค.'],
  ['พิธีมอบรางวัล 2 ส.ค. 68', '2025-08-02', '2 ส.ค. 68'],
  ['2025年3月4日', '2025-03-04', '2025年3月4日'],
  ['5 Mar, 7 Mar and 9 March 2025', '2025-03-09', '9 March 2025'],
])('the end of the time that is written: %s', (text, day, words) => {
  const found = lastDayIn(text, { today, relative: false })
  expect(found).toMatchObject({ day, words, unsure: false })
  expect(text.slice(found!.at)).toMatch(words.slice(0, 2))
})

test.each([
  'Mentor two juniors twice a week',
  'On call every Monday',
  'Led it for 3 months',
  'It may become a product',
  'May become a product',
  'Grew over a quarter',
  'A plan for 2-5 years',
  'Upgraded to 1.2.3',
  'Released v2.10 on Postgres 17',
  'March on',
  'Worked on this project since 2024.',
  'Moved 3/4 of the services',
  '24/7 on call',
  'Fixed the H1 on the landing page',
  'Wrote the review of yesterday’s outage',
  'Spoke at Rails World 2025',
  'See https://example.org/2025/03/04/post',
  'in the last two weeks',
  'a talk in Spring Boot',
  '31/02/2025',
])('no day: %s', (line) => {
  expect(lastDayIn(line, { today })).toBeUndefined()
})

test.each(['tomorrow', 'next Friday', 'the demo on 20 March', 'by EOY', '10 March 2027'])(
  'what is still to come is not taken: %s',
  (line) => {
    expect(lastDayIn(line, { today })).toBeUndefined()
  },
)

test('a period that goes on ends today', () => {
  expect(lastDayIn('[Nov 2025 - Apr 2026] Mentoring', { today })?.day).toBe(today)
  expect(lastDayIn('May 2025 - present', { today })?.day).toBe(today)
})

test('days in figures are day first, unless that cannot be, and then they are sure', () => {
  expect(lastDayIn('05/02: demo', { today })).toMatchObject({ day: '2026-02-05', unsure: true })
  expect(lastDayIn('02/13: demo', { today })).toMatchObject({ day: '2026-02-13', unsure: false })
  expect(lastDayIn('03/03: demo', { today })).toMatchObject({ day: '2026-03-03', unsure: false })
  expect(lastDayIn('03/12/2026', { today })).toMatchObject({ day: '2026-03-12', unsure: true })
})

test('rough words are unsure', () => {
  for (const words of ['a few weeks ago', 'last year', 'in summer', 'on Wednesday', 'last Tuesday'])
    expect(lastDayIn(words, { today })).toMatchObject({ unsure: true })
})

test('a day without a year lies in the period around it', () => {
  expect(lastDayIn('3 March', { today, within })?.day).toBe('2025-03-03')
  expect(periodOfHeading('Week of 3 March', { today, within })).toMatchObject({
    start: '2025-03-03',
    end: '2025-03-09',
  })
})

test('in a document “yesterday” says nothing', () => {
  expect(lastDayIn('Fixed it yesterday', { today, relative: false })).toBeUndefined()
})

test('a heading may be no more than a year, a quarter or a month', () => {
  expect(periodOfHeading('🎉 2024 brag document', { today })).toMatchObject(wholeYear(2024))
  expect(periodOfHeading('Q3 highlights', { today, within })?.end).toBe('2025-09-30')
  expect(periodOfHeading('March', { today, within })?.end).toBe('2025-03-31')
  expect(periodIn('Spoke at Rails World 2025', { today })).toBeUndefined()
  expect(periodIn('Promoted in 2024', { today })).toMatchObject(wholeYear(2024))
})

const piece = fc.oneof(
  fc.constantFrom(
    'March',
    'may',
    'Q3',
    '2025',
    'last',
    'Monday',
    '3',
    '/',
    '-',
    'ago',
    'week',
    'H1',
  ),
  fc.constantFrom('2027-01-02', '31', ' ', ' to ', '(', ':', 'EOY', 'ส.ค.', '68', 'since', 'of'),
  fc.string({ unit: 'binary', maxLength: 5 }),
)

test('no text gives a day that is not there or still to come, and the words are in the text', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, relative) => {
      const text = pieces.join(' ')
      const found = lastDayIn(text, { today, relative })
      if (!found) return
      expect(found.day <= today && found.from <= found.day).toBe(true)
      expect(found.day).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(text.slice(found.at, found.at + found.words.length)).toBe(found.words)
    }),
    { numRuns: 2000 },
  )
})

test('a long text is searched quickly', () => {
  const before = performance.now()
  lastDayIn('in March 2025 or Q3 '.repeat(50_000), { today })
  expect(performance.now() - before).toBeLessThan(1000)
})
