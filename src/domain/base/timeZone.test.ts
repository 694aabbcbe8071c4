import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import type { Day } from './day.ts'
import { daysBetween } from './days.ts'
import { dayIn, hourIn, isTimeZone } from './timeZone.ts'

const zones = ['Pacific/Auckland', 'America/St_Johns', 'Pacific/Honolulu', 'UTC']

describe('dayIn', () => {
  test.each([
    // 31 December.
    ['2025-12-31T10:59:59Z', 'Pacific/Auckland', '2025-12-31'],
    ['2025-12-31T11:00:00Z', 'Pacific/Auckland', '2026-01-01'],
    ['2026-01-01T03:29:59Z', 'America/St_Johns', '2025-12-31'],
    ['2026-01-01T03:30:00Z', 'America/St_Johns', '2026-01-01'],
    ['2026-01-01T09:59:59Z', 'Pacific/Honolulu', '2025-12-31'],
    ['2026-01-01T10:00:00Z', 'Pacific/Honolulu', '2026-01-01'],
    ['2025-12-31T23:59:59.999Z', 'UTC', '2025-12-31'],
    ['2026-01-01T00:00:00Z', 'UTC', '2026-01-01'],
    // 29 February.
    ['2028-02-28T11:00:00Z', 'Pacific/Auckland', '2028-02-29'],
    ['2028-02-29T11:00:00Z', 'Pacific/Auckland', '2028-03-01'],
    ['2028-03-01T03:29:59Z', 'America/St_Johns', '2028-02-29'],
    ['2028-03-01T09:59:59Z', 'Pacific/Honolulu', '2028-02-29'],
    ['2027-03-01T09:59:59Z', 'Pacific/Honolulu', '2027-02-28'],
    ['2028-02-29T12:00:00Z', 'UTC', '2028-02-29'],
    // Auckland: summer time ends on 5 April 2026 and begins on 27 September 2026.
    ['2026-04-04T10:59:59Z', 'Pacific/Auckland', '2026-04-04'],
    ['2026-04-04T11:00:00Z', 'Pacific/Auckland', '2026-04-05'],
    ['2026-04-05T11:59:59Z', 'Pacific/Auckland', '2026-04-05'],
    ['2026-04-05T12:00:00Z', 'Pacific/Auckland', '2026-04-06'],
    ['2026-09-26T12:00:00Z', 'Pacific/Auckland', '2026-09-27'],
    ['2026-09-27T10:59:59Z', 'Pacific/Auckland', '2026-09-27'],
    ['2026-09-27T11:00:00Z', 'Pacific/Auckland', '2026-09-28'],
    // St John's: summer time begins on 8 March 2026 and ends on 1 November 2026.
    ['2026-03-08T03:30:00Z', 'America/St_Johns', '2026-03-08'],
    ['2026-03-09T02:29:59Z', 'America/St_Johns', '2026-03-08'],
    ['2026-03-09T02:30:00Z', 'America/St_Johns', '2026-03-09'],
    ['2026-11-01T02:30:00Z', 'America/St_Johns', '2026-11-01'],
    ['2026-11-02T03:29:59Z', 'America/St_Johns', '2026-11-01'],
    ['2026-11-02T03:30:00Z', 'America/St_Johns', '2026-11-02'],
    // Until 2011, the clocks of St John's changed a minute after midnight: back to the day before.
    ['2010-11-07T02:30:30Z', 'America/St_Johns', '2010-11-07'],
    ['2010-11-07T02:31:30Z', 'America/St_Johns', '2010-11-06'],
    // Written with an offset, it is the same instant.
    ['2026-01-01T00:30:00+13:00', 'UTC', '2025-12-31'],
  ])('at %s it is, in %s, %s', (instant, timeZone, day) => {
    expect(dayIn(instant, timeZone)).toBe(day)
  })

  const instantsFrom = (first: string) =>
    fc
      .date({ min: new Date(first), max: new Date('2199-12-31T23:59:59Z'), noInvalidDate: true })
      .map((date) => date.toISOString())
  const instants = instantsFrom('1900-01-01T00:00:00Z')
  const somewhere = fc.constantFrom(...zones)

  test('is the day that Temporal finds', () => {
    fc.assert(
      fc.property(instants, somewhere, (instant, timeZone) => {
        const found = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone)
        expect(dayIn(instant, timeZone)).toBe(found.toPlainDate().toString())
        expect(hourIn(instant, timeZone)).toBe(found.hour)
      }),
    )
  })

  test('is a day from that of UTC at the most', () => {
    fc.assert(
      fc.property(instants, somewhere, (instant, timeZone) => {
        const apart = daysBetween(instant.slice(0, 10) as Day, dayIn(instant, timeZone))
        expect(Math.abs(apart)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('never goes back as time goes on, since no clock is changed at midnight', () => {
    const recent = instantsFrom('2012-01-01T00:00:00Z')
    fc.assert(
      fc.property(recent, recent, somewhere, (one, other, timeZone) => {
        const [earlier, later] = one < other ? [one, other] : [other, one]
        expect(dayIn(earlier, timeZone) <= dayIn(later, timeZone)).toBe(true)
      }),
    )
  })

  test('refuses what is no instant', () => {
    expect(() => dayIn('2026-01-01T23:30:00', 'UTC')).toThrow(RangeError)
    expect(() => dayIn('2026-13-01T23:30:00Z', 'UTC')).toThrow(RangeError)
    expect(() => dayIn('2026-01-01T23:30:00Z', 'Mars/Base')).toThrow(RangeError)
  })
})

describe('hourIn', () => {
  test.each([
    ['2026-01-01T11:00:00Z', 'Pacific/Auckland', 0],
    ['2026-01-01T10:59:59Z', 'Pacific/Auckland', 23],
    ['2026-01-01T10:30:00Z', 'America/St_Johns', 7],
    ['2026-01-01T17:00:00Z', 'Pacific/Honolulu', 7],
  ])('at %s it is, in %s, %i o’clock', (instant, timeZone, hour) => {
    expect(hourIn(instant, timeZone)).toBe(hour)
  })
})

test.each<[string, boolean]>([
  ...zones.map((name): [string, boolean] => [name, true]),
  ['Asia/Kathmandu', true],
  ['Mars/Base', false],
  ['+13:00', false],
  ['', false],
])('whether “%s” is a time zone: %s', (name, is) => {
  expect(isTimeZone(name)).toBe(is)
})
