import pg from 'pg'
import { expect, test } from 'vitest'
import { newServerDatabase } from '../store/testDatabase.ts'
import { refuseVersion } from './checks.ts'
import { openServer } from './open.ts'

/** Runs something as the superuser of a database. */
async function administer(url: string, text: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(text).finally(() => client.end())
}

const as = (url: string, user: string) => url.replace(/\/\/\w+:/, `//${user}:`)

test('the first start migrates as the owner, the next needs no owner', async () => {
  const { url, migrationUrl } = await newServerDatabase()
  await expect(openServer({ url, migrationUrl: undefined })).rejects.toThrow(
    'Start once with MIGRATION_DATABASE_URL',
  )
  await (await openServer({ url, migrationUrl })).close()
  await (await openServer({ url, migrationUrl: undefined })).close()
})

test('a role that the policies would not bind is refused, with what to run', async () => {
  const { url, migrationUrl, adminUrl } = await newServerDatabase()
  const open = (role: string) => openServer({ url: as(url, role), migrationUrl })
  await administer(
    adminUrl,
    `drop role if exists strong_bypass, strong_member;
     create role strong_bypass login password 'only-for-tests' bypassrls;
     create role strong_member login password 'only-for-tests' noinherit;
     grant fairwind_owner to strong_member`,
  )
  await expect(open('postgres')).rejects.toThrow('“postgres”, which is a superuser')
  await expect(open('fairwind_owner')).rejects.toThrow('“fairwind_owner”, which owns the tables')
  await expect(open('strong_bypass')).rejects.toThrow('which can bypass row-level security')
  await expect(open('strong_member')).rejects.toThrow('which can become “fairwind_owner”')
  await expect(open('strong_member')).rejects.toThrow('create role fairwind_app login noinherit')
})

test('what is wrong with an address is said, without its password', async () => {
  const { url } = await newServerDatabase()
  const open = (changed: string) => openServer({ url: changed, migrationUrl: undefined })
  for (const [changed, sentence] of [
    [url.replace('only-for-tests', 'hunter2'), 'Wrong password'],
    [url.replace(/[^/]*$/, 'nowhere'), 'The database does not exist'],
    [url.replace(/:\d+\//, ':1/'), 'Connection refused'],
  ] as const) {
    await expect(open(changed)).rejects.toThrow(sentence)
    await expect(open(changed)).rejects.not.toThrow('hunter2')
  }
  await expect(openServer({ url, migrationUrl: as(url, 'nobody') })).rejects.toThrow(
    'MIGRATION_DATABASE_URL',
  )
})

test('two addresses that lead to different databases are found out', async () => {
  const [here, there] = [await newServerDatabase(), await newServerDatabase()]
  await expect(openServer({ ...here, migrationUrl: there.migrationUrl })).rejects.toThrow(
    'not up to date',
  )
})

test('a server older than PostgreSQL 15 is refused', () => {
  expect(() => refuseVersion('14.9 (Debian 14.9-1)')).toThrow('needs PostgreSQL 15 or newer')
  expect(() => refuseVersion('9.6.24')).toThrow('this server runs 9.6.24')
  refuseVersion('15.14 (Debian 15.14-0+deb12u1)')
  refuseVersion('18beta1')
})

test('two processes that start at once on an empty database migrate once', async () => {
  const { url, migrationUrl, adminUrl } = await newServerDatabase()
  const stores = await Promise.all([1, 2, 3].map(() => openServer({ url, migrationUrl })))
  for (const store of stores) await store.close()
  const client = new pg.Client(adminUrl)
  await client.connect()
  const { rows } = await client.query('select name from migrations')
  await client.end()
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length)
})
