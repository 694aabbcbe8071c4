import { expect, test } from 'vitest'
import { demoCall, emptySystem } from '../../testing.ts'

const system = emptySystem()

test('a want is not shared with somebody or a team that is not here, and it is said', async () => {
  await system.call('addWant', { topic: 'postgres', enthusiasm: 0.8 })
  const share = (whom: object) => system.call('shareWant', { want: 'postgres', ...whom })
  const team = '00000000-0000-4000-8000-000000000000'
  for (const named of [team, 'platform', "'; drop table teams"])
    await expect(share({ team: named })).rejects.toMatchObject({
      code: 'not_found',
      message: expect.stringContaining('This team doesn’t exist'),
    })
  await expect(share({ person: 'nobody' })).rejects.toMatchObject({ code: 'not_found' })
})

test('everything that is shown to others is listed, also a want that was given up, and can be stopped', async () => {
  await system.installation.demo.add()
  const priya = await demoCall(system, 'priya-raman')
  const before = await priya('listShared', {})
  const { id } = await priya('addWant', { topic: 'build' })
  await priya('shareWant', { want: id, person: 'adwoa-mensah-boateng' })
  system.itIs('2026-03-20')
  await priya('removeWant', { want: id })
  const { shared, total } = await priya('listShared', {})
  expect(total).toBe(before.total + 1)
  const mine = shared.find(({ want }) => want === id)
  expect(mine).toMatchObject({ isGivenUp: true, person: { handle: 'adwoa-mensah-boateng' } })
  await priya('unshareWant', { want: id, person: 'adwoa-mensah-boateng' })
  expect((await priya('listShared', {})).total).toBe(before.total)
})
