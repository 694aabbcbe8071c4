import { expect, test } from 'vitest'
import { emptySystem } from '../../testing.ts'
import { indexEveryEntry } from './searchWords.ts'

const system = emptySystem()

test('entries of everybody are found by the new words once they are made anew', async () => {
  for (let count = 1; count <= 3; count++)
    await system.call('addEvidence', { text: `Łódź, part ${count}` })
  const { owner } = system.database
  await owner.query('alter table evidence no force row level security')
  await owner.query(`update evidence set words = '''old'''`)
  await owner.query('alter table evidence force row level security')
  expect((await system.call('listEvidence', { search: 'lodz' })).total).toBe(0)

  const client = await owner.connect()
  await client.query('begin')
  await indexEveryEntry(client)
  await client.query('commit')
  client.release()

  expect((await system.call('listEvidence', { search: 'lodz' })).total).toBe(3)
  const { rows } = await owner.query(
    `select relforcerowsecurity as forced from pg_class where relname = 'evidence'`,
  )
  expect(rows).toEqual([{ forced: true }])
})
