import { Temporal } from 'temporal-polyfill'
import { Day } from '../../domain/base/day.ts'
import { dayIn } from '../../domain/base/timeZone.ts'

const inUtc =
  /^\s*(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*(?:Z|UTC|GMT|[+-]00:?00)\s*$/i

/**
 * The day, where a person is, of a moment that a program wrote: in UTC, or as seconds or
 * milliseconds since 1970. With another offset a moment shows the writer's own day already.
 */
export function dayOfMoment(cell: string, timeZone = 'UTC'): Day | undefined {
  const instant = sinceEpoch(cell) ?? writtenInUtc(cell)
  return instant === undefined ? undefined : dayIn(instant, timeZone)
}

function sinceEpoch(cell: string): string | undefined {
  if (!/^\s*1\d{9}(?:\d{3})?\s*$/.test(cell)) return undefined
  const moment = Number(cell) * (cell.trim().length === 10 ? 1000 : 1)
  return Temporal.Instant.fromEpochMilliseconds(moment).toString()
}

function writtenInUtc(cell: string): string | undefined {
  const [, day, time] = inUtc.exec(cell) ?? []
  const instant = `${day}T${time}Z`
  const exists = Day.safeParse(day).success && !Number.isNaN(Date.parse(instant))
  return exists ? instant : undefined
}
