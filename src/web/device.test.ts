import { afterEach, expect, test, vi } from 'vitest'
import { deviceTimeZone, isPast, send } from './device.ts'
import { noChips, withSuggestions } from './log/fields.ts'
import type { PersonRecord } from './start.ts'

afterEach(() => vi.unstubAllGlobals())
afterEach(() => vi.unstubAllEnvs())

function recordOf(today: string, timeZone: string, followsDevice: boolean): PersonRecord {
  return { today, timeZone, followsDevice } as PersonRecord
}

test('a record is past when the day has changed where the device is', () => {
  vi.stubEnv('TZ', 'Pacific/Auckland')
  const record = recordOf('2026-03-18', 'Pacific/Auckland', true)
  expect(isPast(record, '2026-03-18T10:59:59Z')).toBe(false)
  expect(isPast(record, '2026-03-18T11:00:00Z')).toBe(true)
})

test('a record that was read for another place is past, unless that zone was chosen', () => {
  vi.stubEnv('TZ', 'Pacific/Honolulu')
  const now = '2026-03-18T11:30:00Z'
  expect(isPast(recordOf('2026-03-19', 'Pacific/Auckland', true), now)).toBe(true)
  expect(isPast(recordOf('2026-03-19', 'Pacific/Auckland', false), now)).toBe(false)
})

test('each request says where the device is at that moment', async () => {
  const fetch = vi.fn(async () => ({ ok: true, json: async () => null }))
  vi.stubGlobal('fetch', fetch)
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
  for (const zone of ['America/St_Johns', 'Pacific/Auckland']) {
    vi.stubEnv('TZ', zone)
    expect(deviceTimeZone()).toBe(zone)
    await send('/api/showMe', { ...request, method: 'POST' })
    expect(fetch).toHaveBeenLastCalledWith('/api/showMe', {
      ...request,
      headers: { 'content-type': 'application/json', 'x-time-zone': zone },
      keepalive: true,
    })
  }
})

test('a line says no day unless it or the person does, so that the server’s today holds', () => {
  const nothing = { day: null, topics: [], need: null, goal: null, people: [], scope: null }
  expect(noChips().day).toBeNull()
  expect(withSuggestions({}, nothing as never).chips.day).toBeNull()
  const named = { ...nothing, day: { value: '2026-03-17', because: 'yesterday', unsure: false } }
  expect(withSuggestions({}, named as never).chips.day).toBe('2026-03-17')
})
