import { expect, test } from 'vitest'
import type { Day } from '../../domain/base/day.ts'
import { timesIn } from '../dates/dueDays.ts'
import { statedFields } from './statedFields.ts'

/** A Tuesday. */
const today = '2026-02-10' as Day
const stated = (text: string) => statedFields(text, timesIn(text, today), today)

test.each([
  ['Cut nightly failures from 5 a month to 0 by May', 5, 0, 'failures a month'],
  ['Bring redeliveries from 2.1 % down to under 0.2 %', 2.1, 0.2, '%'],
  ['Build time: 26 min → 10 min', 26, 10, 'min'],
  ['Take sign-ups from 1,200 to 3,000', 1200, 3000, ''],
  ['Get p95 from 900ms to 400ms by 30 June', 900, 400, 'ms'],
  ['Bring the bill from £42k to £30k', 42, 30, '£k'],
  ['Publish five posts by Q3', 0, 5, 'posts'],
  ['Interview 12 candidates', 0, 12, 'candidates'],
  ['Onboard 12 teams onto the platform by Q3', 0, 12, 'teams'],
])('“%s” goes from %d to %d %s', (text, from, to, unit) => {
  expect(stated(text).measure?.measure).toEqual({ kind: 'number', from, to, unit })
})

test.each([
  ['Pair with Inês twice a week', 2],
  ['Write a page every day', 7],
  ['Run 3 times a week until June', 3],
])('“%s” is a habit, %d times a week', (text, timesAWeek) => {
  expect(stated(text).measure?.measure).toEqual({ kind: 'habit', timesAWeek, enough: 0.7 })
})

test.each([
  'Cut p99 to 300 ms by Q2',
  'Answer every page within a day',
  'Move Rails 7.1 -> 8 in the monolith',
  'Move from 900 ms to 1.2 s',
  'Get the rating from 3/5 to 4/5',
  'Bring alerts down to 2 per week',
  'Get better at saying no',
  'Become a staff engineer',
])('“%s” states no measure in full', (text) => {
  expect(stated(text).measure).toBeNull()
})

test.each([
  ['Halve the build time by May (95% confident)', 9],
  ['Land the scheduler by June, 8/10 confidence', 8],
  ['Halve it. Confidence: 0.6', 6],
  ['Speak at a meetup, 70% likely', 7],
  ['I am 9 out of 10 sure to ship it', 9],
])('“%s” is said with a confidence of %d', (text, confidence) => {
  expect(stated(text).confidence?.confidence).toBe(confidence)
})

test.each([
  'Recall of 0.9 with a 95% confidence interval',
  'Model confidence above 90% on all sets',
  'Be more confident before executives',
])('“%s” says nothing of how sure one is', (text) => {
  expect(stated(text).confidence).toBeNull()
})

test('the latest day that is named is the due day, and one that has passed is none', () => {
  expect(stated('Draft it by 3 March and ship it by 5 May').due?.due).toBe('2026-05-05')
  expect(stated('Ship it by 1 January 2026').due).toBeNull()
})

test.each([
  ['Reduce build time to 300 ms', 300, 'ms', 'down'],
  ['Cover 80% of the module in six weeks', 80, '%', 'up'],
  ['Get incidents down to at most 3 a month', 3, 'incidents a month', 'down'],
  ['Bring p95 latency below 250 ms by Easter', 250, 'ms', 'down'],
  ['Increase weekly active users to 5,000', 5000, 'weekly active users', 'up'],
  ['Lower on-call pages to 2 or fewer', 2, 'on-call pages', 'down'],
  ['At least 90% of our services have an owner', 90, '%', 'up'],
  ['Respond to support tickets within 4 hours', 4, 'hours', 'down'],
  ['Shrink the image to less than 200 MB', 200, 'MB', 'down'],
  ['Cut cloud costs to $40k a month', 40, '$k a month', 'down'],
  ['Have at most three open bugs by the end of the quarter', 3, 'open bugs', 'down'],
  ['Improve MTTR to 30 minutes', 30, 'minutes', null],
])('“%s” names the target %d %s (%s), and leaves the start open', (text, to, unit, direction) => {
  expect(stated(text)).toMatchObject({ measure: null, target: { to, unit, direction } })
})

test.each([
  ['what changes by so much', 'Reduce cost by at least 20%'],
  ['where it is today', 'Stay above the current 60%'],
  ['a start in words that are not read', 'Cut the close from nine working days to six'],
  ['whom one talks to', 'Talk to 3 customers'],
  ['what is shown to somebody', 'Give a talk to 20 people'],
  ['a version', 'Bring the app to React 19'],
  ['so many of so many', 'Get 4 out of 5 right'],
  ['a manner of speaking', 'Give 110% in everything'],
  ['how long it is done', 'Meditate for at least 3 months'],
  ['a grade of a school', 'Move up to 7th grade'],
])('%s is no target: “%s”', (_, text) => {
  expect(stated(text).target).toBeNull()
})

test('a measure that is stated in full leaves no target', () => {
  expect(stated('Get p95 from 900ms to 400ms').target).toBeNull()
})
