import { assert, expect, test } from 'vitest'
import { emptySystem } from '../../testing.ts'

const system = emptySystem()

test('an empty record is asked for one line, and for nothing else', async () => {
  const { worth, strip, lately } = await system.call('showToday', {})
  expect(worth.map(({ what }) => what)).toEqual(['log'])
  expect([strip.length, lately]).toEqual([26, []])
})

test('goals, proposals and entries without a scope become things worth doing, five at the most', async () => {
  for (let count = 0; count < 6; count++)
    await system.call('addGoal', {
      term: 'short',
      text: `Goal ${count}`,
      starts: '2026-01-01',
      due: '2026-03-30',
    })
  await system.call('addEvidence', { text: 'Without a scope', day: '2026-03-17' })
  const candidate = { key: 'k', day: '2026-03-01' as never, text: 'Found', place: 'x' }
  await system.call('proposeEvidence', { kind: 'csv', name: 'x', candidates: [candidate] })
  const { worth, strip } = await system.call('showToday', {})
  expect(worth.map(({ what }) => what)).toEqual(['review', 'proposals', 'review', 'scope'])
  expect(strip.at(-1)).toBe(1)
})

test('a calendar is at a secret address, which a new one ends', async () => {
  await system.call('setCapacity', { timeZone: 'Europe/Lisbon' })
  const goal = { term: 'short' as const, text: 'Upgrade', due: '2026-06-30' as never }
  const { id } = await system.call('addGoal', goal)
  const secretOf = (path: string) => {
    const secret = /\/calendar\/(.+)\.ics/.exec(path)?.[1]
    assert(secret)
    return secret
  }
  const first = secretOf((await system.call('renewCalendar', {})).path)
  const shown = await system.call('showCalendar', { secret: first })
  expect(shown.due).toEqual([{ id, day: '2026-06-30', title: 'Upgrade' }])
  expect(shown.reviews.map(({ day }) => day)).toEqual(['2026-04-15', '2026-05-13', '2026-06-10'])
  expect(shown.timeZone).toBe('Europe/Lisbon')

  const second = secretOf((await system.call('renewCalendar', {})).path)
  await expect(system.call('showCalendar', { secret: first })).rejects.toThrow('no longer in use')
  await system.call('removeCalendar', {})
  await expect(system.call('showCalendar', { secret: second })).rejects.toThrow('no longer in use')
  await expect(system.call('setCapacity', { timeZone: 'Mars/Base' })).rejects.toThrow(
    'isn’t a time zone',
  )
})

test('a question that was answered “not yet” comes up again at the pace the person set', async () => {
  const [prompt] = (await system.call('showReflections', {})).prompts
  assert(prompt)
  await system.call('answerReflection', { prompt: prompt.id, notYet: true })
  await system.call('addEvidence', { text: 'x', scope: 'self' })
  expect((await system.call('showToday', {})).worth).toEqual([])
  system.itIs('2026-06-18')
  const worth = (await system.call('showToday', {})).worth.find(({ what }) => what === 'reflect')
  expect(worth).toMatchObject({ title: prompt.text, minutes: 10 })
})
