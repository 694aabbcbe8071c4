import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timesIn } from '../../../readers/dates/dueDays.ts'
import { lintLanguage } from '../../../readers/vocabulary/lintLanguage.ts'
import type { Day } from '../../base/day.ts'
import type { GoalContext } from './finding.ts'
import { lintGoal as lintIn } from './lint.ts'

const today = '2026-02-10' as Day

/** With the times as they are read in an operation. */
function lint(text: string, context: { today: Day } & Partial<GoalContext>) {
  return lintIn(text, { times: timesIn(text, context.today), ...context }, lintLanguage())
}

function rulesOf(text: string, context: Partial<GoalContext> = {}) {
  return lint(text, { today, ...context }).map(({ rule }) => rule)
}

function find(rule: string, text: string, context: Partial<GoalContext> = {}) {
  return lint(text, { today, ...context }).find((finding) => finding.rule === rule)
}

test('of the pair in essay 3, one is vague, without a measure and a day; the other lacks only the day', () => {
  expect(lint('Improve coding skills', { today })).toMatchObject([
    { rule: 'vague-verb', words: 'Improve', example: 'Finish a course on coding by 31 March' },
    { rule: 'no-object', words: 'coding skills' },
    { rule: 'not-measurable' },
    { rule: 'no-date' },
  ])
  expect(lint('Complete an advanced Python programming course', { today })).toMatchObject([
    { rule: 'no-date', example: 'Complete an advanced Python programming course by 31 March' },
  ])
})

test.each([
  'Cut queue redeliveries from 2.1 % to under 0.2 % by 31 March',
  'Run the Postgres 17 upgrade for two services by 30 January',
  'Pair with Ines every Tuesday until 20 December; she ships one service alone',
  'Grow two engineers to senior, by the end of 2027',
  'Finish the advanced Python course (8 chapters) and port our nightly report by 28 February',
])('nothing is found in “%s”', (text) => {
  expect(lint(text, { today })).toEqual([])
})

test.each([
  ['get better at system design', 'Finish a course on system design by 31 March'],
  [
    'I would like to understand distributed systems',
    'Finish a course on distributed systems by 31 March',
  ],
  ['Learn more about security in H1', 'Finish a course on security by 30 June'],
  [
    'Improve the performance of our API',
    'Bring the performance of our API from … to … by 31 March',
  ],
  ['Become a better engineer', null],
])('of “%s” an example is made where its words make one', (text, example) => {
  expect(find('vague-verb', text)).toMatchObject({ example })
})

test.each([
  ['Write more blog posts', 'Write three blog posts by 31 March'],
  ['Reduce build time', 'Bring build time from … to … by 31 March'],
  ['Practise guitar', 'Practise guitar twice a week until 31 March'],
])('“%s” could be measured as “%s”', (text, example) => {
  expect(find('not-measurable', text)).toMatchObject({ example })
})

test('a verb that only says a direction is fine where one will know anyway', () => {
  expect(rulesOf('Improve p99 latency to 200 ms by Q3')).toEqual([])
  expect(rulesOf('Improve my English by passing the B2 exam in June')).toEqual([])
})

test('of a long-term goal the measure is asked for softly', () => {
  const text = 'Be the engineer people trust with our data, by mid-2028'
  expect(find('not-measurable', text, { term: 'long' })?.question).toContain('may stay wide')
  expect(find('not-measurable', text)?.question).not.toContain('may stay wide')
})

test('a due day beside the text is enough', () => {
  expect(rulesOf('Publish the RFC', { due: '2026-06-30' as Day })).toEqual([])
  expect(find('no-date', 'Read two papers every month')?.example).toBe(
    'Read two papers every month until 31 March',
  )
})

test('five years are the most: of a range, the later end', () => {
  expect(rulesOf('Become CTO in 2–5 years')).not.toContain('beyond-five-years')
  expect(find('beyond-five-years', 'Become CTO in 5 to 10 years')?.words).toBe('in 5 to 10 years')
  expect(rulesOf('Open a bakery', { due: '2031-02-10' as Day })).toEqual([])
  expect(rulesOf('Open a bakery', { due: '2031-02-11' as Day })).toEqual(['beyond-five-years'])
  const starts = '2026-06-01' as Day
  expect(rulesOf('Open a bakery', { due: '2031-05-01' as Day, starts })).toEqual([])
})

test('a day the calendar lacks is named, with the one that is near', () => {
  expect(lint('Finish the course by 31 February', { today })).toMatchObject([
    {
      rule: 'impossible-date',
      words: 'by 31 February',
      question: 'The calendar has no “31 February”. Which day do you mean?',
      example: '28 February',
    },
  ])
})

test('a due day before the start, or in the past, is found', () => {
  expect(find('due-before-start', 'Finish the course by 2026-01-31')?.words).toBe('by 2026-01-31')
  expect(rulesOf('Finish the course by 31 March', { starts: '2026-04-01' as Day })).toEqual([
    'due-before-start',
  ])
  expect(rulesOf('Finish the course by 31 March', { starts: '2026-03-31' as Day })).toEqual([])
})

test('three verbs with an object each are several goals; two are not', () => {
  expect(find('several-goals-in-one', 'Learn Go, ship the API and run a marathon')).toMatchObject({
    example: '“Learn Go” as a goal of its own',
  })
  expect(rulesOf('Design, build and ship the API by Q3')).toEqual([])
  expect(rulesOf('Write the RFC and ship the API by Q3')).toEqual([])
})

test('what stands beside the text is asked about only if it is known', () => {
  const text = 'Publish the RFC by 31 March'
  expect(rulesOf(text)).toEqual([])
  expect(rulesOf(text, { serves: true, fits: 'in time', confidence: 7, hasIfThen: true })).toEqual(
    [],
  )
  expect(
    rulesOf(text, { serves: false, fits: 'likely late', confidence: 6, hasIfThen: false }),
  ).toEqual(['serves-nothing', 'does-not-fit', 'low-confidence', 'no-if-then'])
  expect(find('does-not-fit', text, { fits: 'at risk' })?.question).toContain('may become late')
  expect(find('no-if-then', text, { hasIfThen: false })?.example).toBe(
    'If it is Tuesday at nine, then I spend an hour on the RFC.',
  )
})

test.each([
  ['', []],
  ['   \n', []],
  ['🚀🚀', ['no-object', 'not-measurable', 'no-date']],
  ['by Q3', ['no-object', 'not-measurable']],
  ['EOY', ['no-object', 'not-measurable']],
  ['Get better', ['vague-verb', 'no-object', 'not-measurable', 'no-date']],
  ['Run twice a week for 3 months', ['no-date']],
  ['שפר את כישורי התכנות', []],
  ['تحسين مهاراتي 2026-01-01', ['due-before-start']],
])('bad input: “%s”', (text, rules) => {
  expect(rulesOf(text)).toEqual(rules)
})

test('right-to-left marks and emoji inside do not move the words', () => {
  const text = '🚀 \u202eImprove\u202c coding skills 💪 by Q3'
  const findings = lint(text, { today })
  expect(findings).not.toEqual([])
  for (const { from, to, words } of findings) expect(text.slice(from, to)).toBe(words)
})

const words = fc.constantFrom(
  ...'I want to improve learn finish my the a better skills course by until in Q3 2027 31 February'.split(
    ' ',
  ),
  ...[
    'twice a week',
    'from 2 to 3',
    'İstanbul',
    '🚀',
    'שלום',
    '‘so that’',
    'every day',
    ',',
    'p99',
  ],
)

test('whatever is written, findings stand in the text, ask one question, and come in order', () => {
  const texts = fc.oneof(
    fc.array(words).map((all) => all.join(' ')),
    fc.string({ unit: 'binary' }),
  )
  let found = 0
  fc.assert(
    fc.property(texts, (text) => {
      for (const { from, to, words, question } of lint(text, { today })) {
        found += 1
        expect(text.slice(from, to)).toBe(words)
        expect(question.match(/\?/g)?.length ?? 0).toBeGreaterThanOrEqual(1)
      }
    }),
    { numRuns: 500 },
  )
  expect(found).toBeGreaterThan(100)
})
