import type { Day } from './day.ts'

/** One formatter for each zone: making one takes longer than using it a hundred times. */
const formatters = new Map<string, Intl.DateTimeFormat>()

/** A time zone by its name in the IANA database, such as `Europe/Lisbon`; no offset. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    formatterIn(name)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/**
 * The calendar day in a time zone at an instant such as `2026-01-01T23:30:00Z`.
 *
 * @throws RangeError when there is no such zone, or the instant names no offset from UTC.
 */
export function dayIn(instant: string, timeZone: string): Day {
  const parts = partsIn(instant, timeZone)
  return `${parts.year.padStart(4, '0')}-${parts.month}-${parts.day}` as Day
}

/** The hour on the clock in a time zone at an instant, from 0 to 23. */
export function hourIn(instant: string, timeZone: string): number {
  return Number(partsIn(instant, timeZone).hour)
}

type Part = 'year' | 'month' | 'day' | 'hour'

function partsIn(instant: string, timeZone: string): Record<Part, string> {
  if (!/(?:Z|[+-]\d\d:?\d\d)$/.test(instant))
    throw new RangeError(`${instant} names no offset from UTC`)
  const parts = formatterIn(timeZone).formatToParts(Date.parse(instant))
  return Object.fromEntries(parts.map(({ type, value }) => [type, value])) as Record<Part, string>
}

function formatterIn(timeZone: string): Intl.DateTimeFormat {
  const key = timeZone.toLowerCase()
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn-hc-h23', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
  })
  formatters.set(key, made)
  return made
}
