import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { calendarText } from './calendar.ts'

const text = calendarText({
  timeZone: 'Europe/Lisbon',
  due: [{ id: 'g1', day: '2026-12-31', title: 'Upgrade; two, services\nand “more” — ünïcode' }],
  reviews: [
    { id: 'g1', day: '2026-03-27', title: 'Look at it' },
    { id: 'g1', day: '2026-03-30', title: 'Look at it' },
  ],
})

const events = new ICAL.Component(ICAL.parse(text))
  .getAllSubcomponents('vevent')
  .map((event) => new ICAL.Event(event))

test('a due day is a whole day, and its words come back as they were', () => {
  expect(events[0]?.summary).toBe('Upgrade; two, services\nand “more” — ünïcode')
  expect(events[0]?.startDate.isDate).toBe(true)
  expect(events[0]?.startDate.toString()).toBe('2026-12-31')
})

test('nine o’clock stays nine o’clock when the clocks change', () => {
  const starts = events.slice(1).map((event) => event.startDate.toString())
  expect(starts).toEqual(['2026-03-27T09:00:00Z', '2026-03-30T08:00:00Z'])
})

test('lines are folded as the format asks, and each event has an id of its own', () => {
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(3)
})
