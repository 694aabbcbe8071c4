import { expect, test } from 'vitest'
import { emptySystem } from '../../testing.ts'

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
