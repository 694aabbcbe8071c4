import { expect, test } from 'vitest'
import { dayOfMoment } from './moments.ts'

test.each([
  // 31 December.
  ['2025-12-31T10:59:59Z', 'Pacific/Auckland', '2025-12-31'],
  ['2025-12-31T11:00:00Z', 'Pacific/Auckland', '2026-01-01'],
  ['2026-01-01T03:29:59.123456Z', 'America/St_Johns', '2025-12-31'],
  ['2026-01-01 09:59:59 UTC', 'Pacific/Honolulu', '2025-12-31'],
  ['2025-12-31T23:59:59+00:00', 'UTC', '2025-12-31'],
  // 29 February.
  ['2024-02-28T11:00Z', 'Pacific/Auckland', '2024-02-29'],
  ['2024-03-01T03:29:00Z', 'America/St_Johns', '2024-02-29'],
  ['2024-03-01T09:59:00-0000', 'Pacific/Honolulu', '2024-02-29'],
  ['2024-02-29T00:00:00z', 'UTC', '2024-02-29'],
  // The clocks change.
  ['2026-04-05T11:59:59Z', 'Pacific/Auckland', '2026-04-05'],
  ['2026-09-27T11:00:00Z', 'Pacific/Auckland', '2026-09-28'],
  ['2026-03-09T02:30:00Z', 'America/St_Johns', '2026-03-09'],
  ['2026-11-02T03:29:59Z', 'America/St_Johns', '2026-11-01'],
  // Since 1970, in seconds and in milliseconds.
  ['1767225600', 'Pacific/Auckland', '2026-01-01'],
  ['1767225600000', 'Pacific/Honolulu', '2025-12-31'],
])('“%s” was, in %s, on %s', (cell, timeZone, day) => {
  expect(dayOfMoment(cell, timeZone)).toBe(day)
})

test.each([
  ['2026-01-01T23:30:00+09:00', 'an offset: the day is the writer’s own'],
  ['2026-01-01T23:30:00', 'no offset: the day stands as it was written'],
  ['2026-01-01', 'a day'],
  ['2026-01-01T25:61:00Z', 'no time there is'],
  ['2026-02-30T10:00:00Z', 'no day there is'],
  ['', 'nothing'],
])('“%s” is no moment in UTC: %s', (cell) => {
  expect(dayOfMoment(cell, 'Pacific/Auckland')).toBeUndefined()
})
