import { expect, test } from 'vitest'
import { GoalState, GoalStatus } from './goals.ts'
import { Decision, Review } from './reviews.ts'

const least = { term: 'short', text: 'Cut redeliveries', starts: '2026-03-01' }
const uuid = (last: number) => `0197c6a0-0000-7000-8000-${String(last).padStart(12, '0')}`
const many = (count: number) => Array.from({ length: count }, (_, index) => index)

/** What is wrong with a goal once it also says this; the first sentence, or nothing. */
function problem(more: object): string | undefined {
  return GoalState.safeParse({ ...least, ...more }).error?.issues[0]?.message
}

function isTaken(more: object): boolean {
  return GoalState.safeParse({ ...least, ...more }).success
}

test('a goal needs a term, a text and a start; all else is empty, and it is done or not', () => {
  expect(GoalState.parse(least)).toEqual({
    ...least,
    ...{ why: '', markers: [], buildsOn: [], serves: null, topics: [], due: null },
    ...{ measure: { kind: 'done' }, hours: null, confidence: null, after: [], ifThen: [] },
    reviewEvery: 4,
  })
  expect(problem({ term: 'endless' })).toBe('A goal is long or short.')
  expect(isTaken({ term: 'long' })).toBe(true)
  expect(problem({ text: ' ' })).toBe('Write the goal.')
})

test('a number measure goes from one number to another', () => {
  const measure = (from: number, to: number) => ({ measure: { kind: 'number', from, to } })
  expect(GoalState.parse({ ...least, ...measure(2.1, 0.2) }).measure).toEqual({
    ...{ kind: 'number', from: 2.1, to: 0.2, unit: '' },
  })
  expect(problem(measure(3, 3))).toBe(
    'The measure goes from a number to the same number. What will be different?',
  )
  expect(isTaken(measure(-1e12, 1e12))).toBe(true)
  expect(isTaken(measure(-1.1e12, 0))).toBe(false)
  expect(isTaken(measure(0, 1.1e12))).toBe(false)
  expect(problem({ measure: { kind: 'number', from: 'two', to: 3 } })).toBe(
    'A measure is a number.',
  )
})

test('a measure is of one of four kinds', () => {
  expect(problem({ measure: { kind: 'feeling' } })).toBe(
    'A measure is a number, done, milestones or a habit.',
  )
  expect(isTaken({ measure: { kind: 'done' } })).toBe(true)
})

test('there are one to forty milestones, none of them reached yet', () => {
  const measure = (count: number) => ({
    measure: { kind: 'milestones', milestones: many(count).map((at) => ({ text: `Step ${at}` })) },
  })
  expect(GoalState.parse({ ...least, ...measure(1) }).measure).toEqual({
    kind: 'milestones',
    milestones: [{ text: 'Step 0', doneOn: null }],
  })
  expect(problem(measure(0))).toBe('Name at least one milestone.')
  expect(isTaken(measure(40))).toBe(true)
  expect(problem(measure(41))).toBe('Add up to 40 milestones.')
})

test('a habit is kept one to fourteen times a week, and seven weeks of ten are enough', () => {
  const habit = (timesAWeek: number, more = {}) => ({
    measure: { kind: 'habit', timesAWeek, ...more },
  })
  expect(GoalState.parse({ ...least, ...habit(2) }).measure).toMatchObject({ enough: 0.7 })
  expect([0, 1, 14, 15].map((times) => isTaken(habit(times)))).toEqual([false, true, true, false])
  expect(problem(habit(1.5))).toBe('Times a week is a whole number.')
  const shares = [0.29, 0.3, 1, 1.1].map((enough) => isTaken(habit(1, { enough })))
  expect(shares).toEqual([false, true, true, false])
})

test('hours, confidence and the rhythm of reviews have their ends', () => {
  const ends = (name: string, values: number[]) => values.map((each) => isTaken({ [name]: each }))
  expect(ends('hours', [0.4, 0.5, 5000, 5001])).toEqual([false, true, true, false])
  expect(problem({ hours: 0.1 })).toBe('Less than half an hour needs no goal.')
  expect(problem({ hours: 9000 })).toMatch(/^That is more than two years of full days/)
  expect(ends('confidence', [-1, 0, 10, 11])).toEqual([false, true, true, false])
  expect(problem({ confidence: 1.5 })).toBe('Confidence goes from 0 to 10.')
  expect(ends('reviewEvery', [0, 1, 52, 53])).toEqual([false, true, true, false])
})

test('lists have so many items at the most, and may have fewer', () => {
  const ends = (name: string, most: number, item: (index: number) => unknown) =>
    [1, most, most + 1].map((count) => isTaken({ [name]: many(count).map(item) }))
  const fits = [true, true, false]
  expect(ends('markers', 10, (index) => `marker ${index}`)).toEqual(fits)
  expect(ends('buildsOn', 20, () => ({ side: 'strength', text: 'Calm' }))).toEqual(fits)
  expect(ends('topics', 12, (index) => `topic-${index}`)).toEqual(fits)
  expect(ends('after', 20, uuid)).toEqual(fits)
  expect(ends('ifThen', 10, () => ({ when: 'Monday', act: 'Write' }))).toEqual(fits)
})

test('an if-then plan may hang on a day of the week', () => {
  const on = (weekday: number | null) =>
    isTaken({ ifThen: [{ when: 'Work begins', act: 'Write', weekday }] })
  expect([null, 1, 7].map(on)).toEqual([true, true, true])
  expect([0, 8].map(on)).toEqual([false, false])
})

test('a marker has a name of 80 characters at the most', () => {
  const named = (name: string) => isTaken({ markers: [name] })
  expect(['', 'm', 'm'.repeat(80), 'm'.repeat(81)].map(named)).toEqual([false, true, true, false])
})

test('a goal is active, paused, dropped or done', () => {
  for (const status of ['active', 'paused', 'dropped', 'done'])
    expect(GoalStatus.safeParse(status).success).toBe(true)
  expect(GoalStatus.safeParse('late').success).toBe(false)
})

test('a review ends with one of five decisions, and an outcome from −2 to 2 where there is one', () => {
  const review = (more: object) =>
    Review.safeParse({ id: uuid(1), goal: uuid(2), day: '2026-03-18', decision: 'keep', ...more })
  expect(review({}).data).toMatchObject({ moved: '', learned: '', sustainable: '', outcome: null })
  for (const decision of ['keep', 'adjust', 'pause', 'drop', 'done'])
    expect(review({ decision }).success).toBe(true)
  expect(Decision.safeParse('wait').error?.issues[0]?.message).toBe(
    'A review ends with keep, adjust, pause, drop or done.',
  )
  const outcomes = [-3, -2, 2, 3].map((outcome) => review({ outcome }).success)
  expect(outcomes).toEqual([false, true, true, false])
})
