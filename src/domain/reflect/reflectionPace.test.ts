import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '../base/day.ts'
import { addDays } from '../base/days.ts'
import { askAgainOn, monthsLater, promptState, usualPace } from './reflectionPace.ts'

const day = (text: string) => text as Day
const someDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(day('2000-01-01'), days))
const someMonths = fc.option(fc.integer({ min: 1, max: 60 }))
const somePace = fc.record({ notYet: someMonths, answered: someMonths })

describe('promptState', () => {
  test('“I don’t know yet” is asked again sooner than an answer, and both on the day they say', () => {
    const notYet = { day: day('2026-01-31'), notYet: true }
    const answered = { day: day('2026-01-31'), notYet: false }
    expect(promptState(undefined, usualPace, day('2026-03-01'))).toBe('new')
    expect(promptState(notYet, usualPace, day('2026-04-29'))).toBe('resting')
    expect(promptState(notYet, usualPace, day('2026-04-30'))).toBe('due')
    expect(promptState(answered, usualPace, day('2026-04-30'))).toBe('resting')
    expect(promptState(answered, usualPace, day('2027-01-31'))).toBe('due')
  })

  test('never means never', () => {
    const pace = { notYet: null, answered: null }
    const last = { day: day('2000-01-01'), notYet: true }
    expect(askAgainOn(last, pace)).toBeNull()
    expect(promptState(last, pace, day('2099-01-01'))).toBe('resting')
  })

  test('a question that is due stays due, and nothing is due on the day it was answered', () => {
    fc.assert(
      fc.property(someDay, fc.boolean(), somePace, fc.nat(4000), (on, notYet, pace, later) => {
        const last = { day: on, notYet }
        expect(promptState(last, pace, on)).toBe('resting')
        const then = addDays(on, later)
        if (promptState(last, pace, then) === 'due')
          expect(promptState(last, pace, addDays(then, 1))).toBe('due')
      }),
    )
  })
})

describe('monthsLater', () => {
  test('keeps to the month, however short it is', () => {
    expect(monthsLater(day('2026-01-31'), 1)).toBe('2026-02-28')
    expect(monthsLater(day('2024-01-31'), 1)).toBe('2024-02-29')
    expect(monthsLater(day('2026-12-15'), 1)).toBe('2027-01-15')
  })
})
