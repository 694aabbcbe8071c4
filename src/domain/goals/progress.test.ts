import { expect, test } from 'vitest'
import type { Day } from '../base/day.ts'
import { addDays } from '../base/days.ts'
import { progressOf, reviewDue } from './progress.ts'

const today = '2026-03-18' as Day

const measured = {
  starts: '2026-01-01' as Day,
  due: '2026-03-12' as Day,
  status: 'active' as const,
}

test('a number is as far as its latest reading, in either direction', () => {
  const measure = { kind: 'number' as const, from: 2.1, to: 0.1, unit: '%' }
  const readings = [
    { day: '2026-02-01' as Day, value: 1.1 },
    { day: '2026-01-10' as Day, value: 0.5 },
  ]
  const found = progressOf({ ...measured, measure }, readings, today)
  expect(found.share).toBeCloseTo(0.5)
  expect(found.words).toBe('1.1 %, from 2.1 to 0.1')
  expect(progressOf({ ...measured, measure }, [], today).share).toBe(0)
})

test('a habit allows gaps: seven of ten weeks are enough', () => {
  const measure = { kind: 'habit' as const, timesAWeek: 1, enough: 0.7 }
  const weeks = [0, 1, 2, 4, 5, 7, 9]
  const readings = weeks.map((week) => ({ day: addDays(measured.starts, week * 7), value: 1 }))
  const goal = { ...measured, due: addDays(measured.starts, 69), measure }
  expect(progressOf(goal, readings, today)).toEqual({
    share: 1,
    words: '7 of 10 weeks, 7 are enough',
  })
  expect(progressOf(goal, readings.slice(1), today).share).toBeCloseTo(6 / 7)
})

test('a goal is looked at when half its time is gone and less than a quarter is done', () => {
  const goal = { ...measured, due: '2026-06-03' as Day, reviewEvery: 52 }
  expect(reviewDue(goal, 0.2, null, '2026-03-17' as Day)).toBe(null)
  expect(reviewDue(goal, 0.2, null, '2026-03-20' as Day)).toBe('half gone')
  expect(reviewDue(goal, 0.25, null, '2026-03-20' as Day)).toBe(null)
  expect(reviewDue(goal, 0.2, '2026-03-20' as Day, '2026-04-01' as Day)).toBe(null)
})

test('otherwise on its rhythm, and when its day has passed', () => {
  const goal = { ...measured, due: '2026-03-17' as Day, reviewEvery: 4 }
  expect(reviewDue({ ...goal, due: null }, null, null, '2026-01-28' as Day)).toBe(null)
  expect(reviewDue({ ...goal, due: null }, null, null, '2026-01-29' as Day)).toBe('rhythm')
  expect(reviewDue({ ...goal, due: null }, null, '2026-03-01' as Day, today)).toBe(null)
  expect(reviewDue(goal, 0.9, '2026-03-10' as Day, today)).toBe('overdue')
  expect(reviewDue({ ...goal, status: 'paused' }, 0, null, today)).toBe(null)
})

test('what is done is done, whatever its measure says', () => {
  const measure = { kind: 'number' as const, from: 0, to: 10, unit: '' }
  expect(progressOf({ ...measured, status: 'done', measure }, [], today)).toEqual({
    share: 1,
    words: 'done',
  })
})

test('what is only done or not has no share until it is', () => {
  const found = progressOf({ ...measured, measure: { kind: 'done' } }, [], today)
  expect(found).toEqual({ share: null, words: 'not done yet' })
})

test('milestones count as reached or not', () => {
  const milestones = ['2026-01-20', null, null, null].map((doneOn, index) => ({
    text: `Step ${index}`,
    doneOn: doneOn as Day | null,
  }))
  const found = progressOf({ ...measured, measure: { kind: 'milestones', milestones } }, [], today)
  expect(found).toEqual({ share: 0.25, words: '1 of 4' })
})

test('a number never counts below its start or beyond its end, and needs no unit', () => {
  const measure = { kind: 'number' as const, from: 0, to: 10, unit: '' }
  const at = (value: number) =>
    progressOf({ ...measured, measure }, [{ day: '2026-02-01' as Day, value }], today)
  expect(at(-5)).toEqual({ share: 0, words: '-5, from 0 to 10' })
  expect(at(20)).toEqual({ share: 1, words: '20, from 0 to 10' })
})

test('a number is as far as its latest reading, in whatever order they are listed', () => {
  const measure = { kind: 'number' as const, from: 0, to: 10, unit: '' }
  const readings = [1, 4, 2].map((value) => ({ day: `2026-02-0${value}` as Day, value }))
  const shares = [readings, readings.toReversed()].map(
    (listed) => progressOf({ ...measured, measure }, listed, today).share,
  )
  expect(shares).toEqual([0.4, 0.4])
})

test('a week counts for a habit when it was kept so often, several readings together', () => {
  const measure = { kind: 'habit' as const, timesAWeek: 2, enough: 1 }
  const on = (day: string, value: number) => ({ day: day as Day, value })
  const readings = [
    on('2026-01-01', 1),
    on('2026-01-07', 1),
    on('2026-01-08', 1),
    on('2026-01-15', 3),
  ]
  const goal = { ...measured, due: null, measure }
  expect(progressOf(goal, readings, '2026-01-21' as Day).words).toBe('2 of 3 weeks, 3 are enough')
  expect(progressOf(goal, [], '2026-01-01' as Day).words).toBe('0 of 1 weeks, 1 are enough')
})

test('a goal is looked at from its first day on, and not before', () => {
  const goal = { ...measured, due: null, reviewEvery: 4 }
  expect(reviewDue(goal, null, '2025-01-01' as Day, '2025-12-31' as Day)).toBe(null)
  expect(reviewDue(goal, null, '2025-01-01' as Day, '2026-01-01' as Day)).toBe('rhythm')
})

test('it is overdue the day after it was due, until it was looked at after that day', () => {
  const goal = { ...measured, due: '2026-03-17' as Day, reviewEvery: 52 }
  const on = (day: string, lastReview: string) => reviewDue(goal, 1, lastReview as Day, day as Day)
  expect(on('2026-03-17', '2026-03-10')).toBe(null)
  expect(on('2026-03-18', '2026-03-17')).toBe('overdue')
  expect(on('2026-03-20', '2026-03-18')).toBe(null)
})

test('the look at half time is due on the very day, once, and again after an early one', () => {
  const goal = {
    ...measured,
    starts: '2026-03-01' as Day,
    due: '2026-03-11' as Day,
    reviewEvery: 52,
  }
  const on = (day: string, lastReview: string | null) =>
    reviewDue(goal, 0, lastReview as Day | null, day as Day)
  expect(on('2026-03-05', null)).toBe(null)
  expect(on('2026-03-06', null)).toBe('half gone')
  expect(on('2026-03-07', '2026-03-05')).toBe('half gone')
  expect(on('2026-03-07', '2026-03-06')).toBe(null)
})
