import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from './day.ts'
import { addDays, dayNumber, dayOf, daysBetween, weekdayOf } from './days.ts'

const days = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day)

test('days are counted as the calendar of the platform counts them', () => {
  fc.assert(
    fc.property(days, days, (from, to) => {
      expect(daysBetween(from, to)).toBe((Date.parse(to) - Date.parse(from)) / 86_400_000)
      expect(dayOf(dayNumber(from))).toBe(from)
      expect(weekdayOf(from)).toBe(new Date(from).getUTCDay() || 7)
    }),
  )
})

test('a leap day comes where it belongs', () => {
  expect(addDays('2028-02-28' as Day, 1)).toBe('2028-02-29')
  expect(addDays('2026-02-28' as Day, 1)).toBe('2026-03-01')
  expect(addDays('2100-02-28' as Day, 1)).toBe('2100-03-01')
})
