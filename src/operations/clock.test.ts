import { expect, test, vi } from 'vitest'
import { findLocalActor } from '../db/store/installation.ts'
import { fail } from '../domain/base/errors.ts'
import { emptySystem } from '../testing.ts'
import { callAs, type World } from './call.ts'

const system = emptySystem()

/** The day on which a line is logged that says none. */
async function loggedDay(timeZone?: string): Promise<string> {
  return (await system.call('addEvidence', { text: 'Shipped it' }, { timeZone })).day
}

test.each([
  // 31 December, 29 February, and both changes of the clocks where they are changed.
  ['2025-12-31T10:59:00Z', 'Pacific/Auckland', '2025-12-31'],
  ['2025-12-31T11:00:00Z', 'Pacific/Auckland', '2026-01-01'],
  ['2028-02-28T11:00:00Z', 'Pacific/Auckland', '2028-02-29'],
  ['2026-04-05T11:59:00Z', 'Pacific/Auckland', '2026-04-05'],
  ['2026-09-27T10:59:00Z', 'Pacific/Auckland', '2026-09-27'],
  ['2026-09-27T11:00:00Z', 'Pacific/Auckland', '2026-09-28'],
  ['2026-01-01T03:29:00Z', 'America/St_Johns', '2025-12-31'],
  ['2028-03-01T03:29:00Z', 'America/St_Johns', '2028-02-29'],
  ['2026-03-09T02:29:00Z', 'America/St_Johns', '2026-03-08'],
  ['2026-11-02T03:29:00Z', 'America/St_Johns', '2026-11-01'],
  ['2026-01-01T09:59:00Z', 'Pacific/Honolulu', '2025-12-31'],
  ['2028-03-01T09:59:00Z', 'Pacific/Honolulu', '2028-02-29'],
  ['2025-12-31T23:59:00Z', 'UTC', '2025-12-31'],
  ['2028-02-29T00:00:00Z', 'UTC', '2028-02-29'],
])('a line typed at %s in %s is of %s', async (instant, timeZone, day) => {
  system.itIs(instant)
  expect(await loggedDay(timeZone)).toBe(day)
})

test('what is typed a minute after midnight is of the new day, and not of one still to come', async () => {
  system.itIs('2026-03-18T10:59:00Z')
  const here = { timeZone: 'Pacific/Auckland' }
  const tomorrow = { text: 'Shipped it', day: '2026-03-19' as never }
  await expect(system.call('addEvidence', tomorrow, here)).rejects.toThrow('in the future')
  system.itIs('2026-03-18T11:01:00Z')
  expect((await system.call('addEvidence', tomorrow, here)).day).toBe('2026-03-19')
  expect(await loggedDay('Pacific/Auckland')).toBe('2026-03-19')
})

test('where nobody says where they are, the day is that of UTC', async () => {
  system.itIs('2026-03-18T23:30:00Z')
  expect(await loggedDay()).toBe('2026-03-18')
})

test('a chosen zone comes before the device, and null follows the device again', async () => {
  system.itIs('2026-03-18T11:30:00Z')
  await system.call('setCapacity', { timeZone: 'Pacific/Auckland' })
  expect(await loggedDay('Pacific/Honolulu')).toBe('2026-03-19')
  await system.call('setCapacity', { hoursAWeek: 7 })
  expect(await loggedDay('Pacific/Honolulu')).toBe('2026-03-19')
  await system.call('setCapacity', { timeZone: null })
  expect(await loggedDay('Pacific/Honolulu')).toBe('2026-03-18')
})

test('who asks without a device is where the last one was, also after a query', async () => {
  system.itIs('2026-03-18T11:30:00Z')
  await system.call('showToday', {}, { timeZone: 'Pacific/Auckland' })
  expect(await loggedDay()).toBe('2026-03-19')
  await system.call('showToday', {}, { timeZone: 'Pacific/Honolulu' })
  expect(await loggedDay()).toBe('2026-03-18')
})

test('a query does not wait for the zone again, and follows a change here at once', async () => {
  const rows = vi.fn()
  const world: World = {
    ...system.world,
    store: {
      ...system.world.store,
      transaction: (who, mode, work) =>
        system.world.store.transaction(who, mode, (db) =>
          work({
            ...db,
            rows: (statement) => {
              if (statement.text.includes('device_time_zone as')) rows()
              return db.rows(statement)
            },
          }),
        ),
    },
  }
  const actor = await system.world.store.transaction(null, 'read', findLocalActor)
  const call = callAs(world, actor ?? fail('not_found', 'Nobody is here.'))
  for (let time = 0; time < 5; time++) await call('listWants', {})
  expect(rows).toHaveBeenCalledTimes(1)
  system.itIs('2026-03-18T11:30:00Z')
  await call('setCapacity', { timeZone: 'Pacific/Auckland' })
  expect((await call('showToday', {})).today).toBe('2026-03-19')
  await system.call('setCapacity', { timeZone: 'Pacific/Honolulu' })
  system.itIs('2026-03-18T11:30:10Z')
  expect((await call('showToday', {})).today).toBe('2026-03-18')
})

test('a machine that counts in UTC does so for itself, and makes nobody forget a zone', async () => {
  system.itIs('2026-03-18T11:30:00Z')
  await system.call('showToday', {}, { timeZone: 'Pacific/Auckland' })
  expect(await loggedDay('UTC')).toBe('2026-03-18')
  expect(await loggedDay()).toBe('2026-03-19')
})

test('a zone that does not exist is refused by its name, and nothing is done', async () => {
  await expect(loggedDay('Mars/Base')).rejects.toThrow(
    'There is no time zone “Mars/Base”. Name one such as Europe/Lisbon.',
  )
  await expect(system.installation.demo.add({ timeZone: 'Mars/Base' })).rejects.toThrow('Mars/Base')
  expect((await system.call('listEvidence', {})).total).toBe(0)
})

test('where nothing can be written, a query is answered all the same', async () => {
  const standby: World = {
    ...system.world,
    store: {
      ...system.world.store,
      transaction: (actor, _, work) => system.world.store.transaction(actor, 'read', work),
    },
  }
  const actor = await system.world.store.transaction(null, 'read', findLocalActor)
  const call = callAs(standby, actor ?? fail('not_found', 'Nobody is here.'))
  system.itIs('2026-03-18T11:30:00Z')
  const { today } = await call('showToday', {}, { timeZone: 'Pacific/Auckland' })
  expect(today).toBe('2026-03-19')
})
