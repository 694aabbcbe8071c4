import ical from 'ical-generator'
import { Temporal } from 'temporal-polyfill'

/** What a calendar tells. */
export interface CalendarContent {
  /** Such as `Europe/Lisbon`: where nine o'clock is. */
  timeZone: string
  /** Whole days. */
  due: readonly { id: string; day: string; title: string }[]
  /** A quarter of an hour in the morning. */
  reviews: readonly { id: string; day: string; title: string }[]
}

/**
 * A calendar as iCalendar (RFC 5545). Moments are written in UTC, worked out for each day in the
 * person's time zone, so that nine o'clock stays nine o'clock across daylight saving.
 */
export function calendarText({ timeZone, due, reviews }: CalendarContent): string {
  const calendar = ical({ name: 'Fairwind', prodId: '//Fairwind//Goals//EN' })
  for (const { id, day, title } of due)
    calendar.createEvent({
      id: `due-${id}@fairwind`,
      start: Temporal.PlainDate.from(day),
      allDay: true,
      summary: title,
    })
  for (const { id, day, title } of reviews) {
    const start = Temporal.PlainDateTime.from(`${day}T09:00`).toZonedDateTime(timeZone).toInstant()
    calendar.createEvent({
      id: `look-${id}-${day}@fairwind`,
      start,
      end: start.add({ minutes: 15 }),
      summary: title,
    })
  }
  return calendar.toString()
}
