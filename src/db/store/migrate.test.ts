import type pg from 'pg'
import { expect, test } from 'vitest'
import { migrate } from './migrate.ts'
import { migrationOf } from './migrations.ts'
import { emptyDatabase } from './testDatabase.ts'

const first = migrationOf('0001_first.sql', 'create table first (id int)')
const second = migrationOf(
  '0002_second.sql',
  'create table second (id int); insert into first values (2)',
)
const broken = migrationOf('0003_broken.sql', 'create table third (id int); select 1 / 0')

test('each runs once, in order', async () => {
  const pool = await emptyDatabase()
  await migrate(pool, { known: [first] })
  await migrate(pool, { known: [first, second] })
  await migrate(pool, { known: [first, second] })
  expect(await tables(pool)).toEqual(['first', 'migrations', 'second'])
  expect((await pool.query('select id from first')).rows).toEqual([{ id: 2 }])
  await pool.end()
})

test('one that fails leaves nothing, and those before it stay', async () => {
  const pool = await emptyDatabase()
  await expect(migrate(pool, { known: [first, second, broken] })).rejects.toThrow(
    '0003_broken.sql failed: division by zero',
  )
  expect(await tables(pool)).toEqual(['first', 'migrations', 'second'])
  await migrate(pool, {
    known: [first, second, { ...broken, text: 'create table third (id int)' }],
  })
  expect(await tables(pool)).toContain('third')
  await pool.end()
})

test('data of a newer program is refused, and so is an edited migration', async () => {
  const pool = await emptyDatabase()
  await migrate(pool, { known: [first, second] })
  await expect(migrate(pool, { known: [first] })).rejects.toThrow('newer Fairwind')
  const edited = migrationOf(first.name, `${first.text} -- harmless`)
  await expect(migrate(pool, { known: [edited, second] })).rejects.toThrow(
    'differs from the one that ran',
  )
  await pool.end()
})

test('two at once migrate once', async () => {
  const pool = await emptyDatabase(2)
  const known = [first, second]
  await Promise.all([migrate(pool, { known }), migrate(pool, { known })])
  expect((await pool.query('select id from first')).rows).toEqual([{ id: 2 }])
  await pool.end()
})

test('data that is there is made safe before it is changed, and only then', async () => {
  const pool = await emptyDatabase()
  const saved: string[] = []
  const beforeChange = async (client: pg.PoolClient, { name }: { name: string }) => {
    await client.query('select 1')
    saved.push(name)
  }
  await migrate(pool, { known: [first], beforeChange })
  await migrate(pool, { known: [first], beforeChange })
  expect(saved).toEqual([])
  await migrate(pool, { known: [first, second], beforeChange })
  expect(saved).toEqual([second.name])
  const failing = async () => Promise.reject(new Error('no room'))
  const third = migrationOf('0003_third.sql', 'create table third (id int)')
  const act = migrate(pool, { known: [first, second, third], beforeChange: failing })
  await expect(act).rejects.toThrow('no room')
  expect(await tables(pool)).not.toContain('third')
  await pool.end()
})

async function tables(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r'
     and relnamespace = 'public'::regnamespace order by relname`,
  )
  return rows.map(({ name }) => name)
}
