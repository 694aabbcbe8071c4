import { expect, test } from 'vitest'
import { emptySystem } from '../../testing.ts'

const system = emptySystem()

const address = 'zoe@example.org'
const take = () => system.call('takeReminder', {})

test('nobody is reminded who did not ask', async () => {
  expect(await system.call('showReminders', {})).toEqual({ address: null, days: [] })
  expect(await take()).toBeNull()
})

test('a reminder is handed out once on each chosen day, whatever changes meanwhile', async () => {
  await system.call('setReminders', { address, days: [5, 3, 3] })
  expect(await system.call('showReminders', {})).toEqual({ address, days: [3, 5] })
  const { worth } = await system.call('showToday', {})
  expect(await take()).toEqual({ address, subject: '1 suggestion for today', worth })
  expect(await take()).toBeNull()
  await system.call('setReminders', { address: 'other@example.org', days: [3, 5] })
  expect(await take()).toBeNull()
  system.itIs('2026-03-19')
  expect(await take()).toBeNull()
  system.itIs('2026-03-20')
  expect(await take()).toMatchObject({ address: 'other@example.org' })
})

test('none comes before seven in the morning where the person is, nor on their day before', async () => {
  await system.call('setReminders', { address, days: [1] })
  await system.call('setCapacity', { timeZone: 'Pacific/Auckland' })
  system.itIs('2026-03-15T17:59:00Z')
  expect(await take()).toBeNull()
  system.itIs('2026-03-15T18:00:00Z')
  expect(await take()).toMatchObject({ address })
  system.itIs('2026-03-16T12:00:00Z')
  expect(await take()).toBeNull()
})

test('without a chosen zone, the device that was used last says when it is morning', async () => {
  await system.call('setReminders', { address, days: [1] }, { timeZone: 'Pacific/Honolulu' })
  system.itIs('2026-03-16T16:59:00Z')
  expect(await take()).toBeNull()
  system.itIs('2026-03-16T17:00:00Z')
  expect(await take()).toMatchObject({ address })
})

test('of two that ask at once, one is handed it', async () => {
  await system.call('setReminders', { address, days: [3] })
  const taken = await Promise.all([take(), take()])
  expect(taken.filter((each) => each !== null)).toHaveLength(1)
})

test('with nothing worth doing there is no mail, until there is something', async () => {
  await system.call('setReminders', { address, days: [3] })
  const { id } = await system.call('addEvidence', { text: 'Done', scope: 'self' })
  expect(await take()).toBeNull()
  await system.call('removeEvidence', { ids: [id] })
  expect(await take()).toMatchObject({ subject: '1 suggestion for today' })
})

test('without an address it ends, and the other settings stay', async () => {
  await system.call('setCapacity', { hoursAWeek: 7, timeZone: 'Europe/Lisbon' })
  await system.call('setReminders', { address, days: [3] })
  await system.call('setReminders', { address: null })
  expect(await take()).toBeNull()
  expect(await system.call('setCapacity', {})).toMatchObject({ hoursAWeek: 7 })
})

test.each([
  [{ address: 'nowhere', days: [1] }, 'isn’t an email address'],
  [{ address: 'a@example.org\r\nBcc: b@example.org', days: [1] }, 'isn’t an email address'],
  [{ address, days: [0] }, 'from 1 (Monday) to 7 (Sunday)'],
  [{ address, days: [] }, 'at least one day'],
])('what cannot be mailed is refused: %j', async (input, sentence) => {
  await expect(system.call('setReminders', input)).rejects.toThrow(sentence)
})
