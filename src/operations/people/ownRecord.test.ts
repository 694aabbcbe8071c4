import { expect, test } from 'vitest'
import { demoActor } from '../../db/demo/load.ts'
import { isOnServer } from '../../db/store/testDatabase.ts'
import { demoCall, emptySystem } from '../../testing.ts'

const system = emptySystem()

/** Tables that keep a person in their organisation, or the installation, after all is deleted. */
const kept = ['persons', 'memberships', 'installation']

/** How many rows of a person each table holds, by every column that names a person. */
async function rowsOf(person: string): Promise<string[]> {
  const { rows } = await system.database.owner.query<{ table: string; column: string }>(`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and column_name in ('person_id', 'owner_id')`)
  const found: string[] = []
  for (const { table, column } of rows.filter((each) => !kept.includes(each.table))) {
    const { rowCount } = await system.database.owner.query(
      `select from ${table} where ${column} = '${person}'`,
    )
    if (rowCount) found.push(table)
  }
  return found
}

// On a server nobody sees past the policies, so rows are read on the embedded database alone.
test.skipIf(isOnServer)(
  'everything a person wrote is deleted with the sentence, and nothing of others',
  async () => {
    await system.installation.demo.add()
    const priya = await demoCall(system, 'priya-raman')
    const lead = await demoCall(system, 'adwoa-mensah-boateng')
    await priya('setProfile', { name: 'Priya Raman', email: 'priya@example.org' })
    const { personId } = demoActor('priya-raman')
    const written = await rowsOf(personId)
    expect(written).toEqual(expect.arrayContaining(['wants', 'evidence', 'goals', 'profiles']))
    const before = await lead('exportFile', { kind: 'all' })

    await expect(priya('removeEverything', { confirmation: 'yes' })).rejects.toThrow(
      'delete everything',
    )
    expect(await rowsOf(personId)).toEqual(written)
    await priya('removeEverything', { confirmation: 'Delete everything' })
    expect(await rowsOf(personId)).toEqual([])
    expect(await lead('exportFile', { kind: 'all' })).toEqual(before)
  },
)

test('in a private space the needs and ladders go too, and the archive brings all back', async () => {
  const call: typeof system.call = (name, input) => system.call(name, input)
  await call('addNeed', { topic: 'rust' })
  await call('addEvidence', { text: 'Cut the build time' })
  const archive = await call('exportFile', { kind: 'all' })
  await call('removeEverything', { confirmation: 'delete everything' })
  expect((await call('listNeeds', {})).needs).toEqual([])
  expect((await call('listEvidence', {})).total).toBe(0)
  await call('importFile', { text: archive.text })
  expect(await call('exportFile', { kind: 'all' })).toEqual(archive)
})
