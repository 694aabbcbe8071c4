import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Embedded, openInMemory } from './open.ts'

let database: Embedded
beforeAll(async () => {
  database = await openInMemory()
})
afterAll(() => database.close())

test('a query with parameters is answered', async () => {
  const { rows } = await database.pool.query('SELECT $1::int + 1 AS sum', [1])
  expect(rows).toEqual([{ sum: 2 }])
})

test('a statement that fails leaves the connection usable', async () => {
  const { pool } = database
  const named = { name: 'broken', text: 'SELECT * FROM nowhere WHERE id = $1', values: [1] }
  await expect(pool.query(named)).rejects.toMatchObject({ code: '42P01' })
  await expect(pool.query(named)).rejects.toMatchObject({ code: '42P01' })
  await expect(pool.query('SELECT 1 / $1::int', [0])).rejects.toMatchObject({ code: '22012' })
  expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
})

test('statements sent together are answered each, also when one of them fails', async () => {
  const client = await database.pool.connect()
  const results = await Promise.allSettled([
    client.query('BEGIN'),
    client.query(`SET LOCAL "fairwind.actor" = 'ada'`),
    client.query(`SELECT current_setting('fairwind.actor') AS actor, $1::int AS n`, [7]),
    client.query('SELECT 1 / $1::int', [0]),
    client.query('SELECT 1'),
    client.query('ROLLBACK'),
  ])
  client.release()
  expect(results.map(({ status }) => status[0]).join('')).toBe('fffrrf')
  expect(results[2]).toMatchObject({ value: { rows: [{ actor: 'ada', n: 7 }] } })
})

test('a result of many megabytes passes', async () => {
  const text = 'SELECT i, repeat(md5(i::text), 32) AS text FROM generate_series(1, 5000) i'
  const { rows } = await database.pool.query(text)
  expect(rows).toHaveLength(5000)
  expect(rows.every(({ text }) => text.length === 1024)).toBe(true)
})

test('a parameter of many megabytes passes', async () => {
  const { rows } = await database.pool.query('SELECT length($1::text) AS size', [
    'å'.repeat(5_000_000),
  ])
  expect(rows).toEqual([{ size: 5_000_000 }])
})

test('the process stays awake while a statement runs for a second', async () => {
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 5)
  await database.pool.query(
    `DO $$ DECLARE start timestamptz := clock_timestamp(); BEGIN
       WHILE clock_timestamp() < start + interval '1 second' LOOP PERFORM 1; END LOOP;
     END $$`,
  )
  clearInterval(timer)
  expect(longest).toBeLessThan(100)
})

test('a new connection starts clean, whatever the last one left open', async () => {
  const client = await database.pool.connect()
  await client.query('BEGIN')
  await client.query('CREATE TABLE unfinished (id int)')
  await client.query('CREATE ROLE visitor')
  await client.query('SET ROLE visitor')
  client.release(true)

  const { rows } = await database.pool.query(
    `SELECT current_user AS who, to_regclass('unfinished') AS unfinished`,
  )
  expect(rows).toEqual([{ who: 'postgres', unfinished: null }])
})

test('a statement too deep for the stack fails like any other', async () => {
  const { pool } = database
  const sum = `SELECT 1${'+1'.repeat(20_000)}`
  await expect(pool.query(sum)).rejects.toThrow('stack depth limit exceeded')
  expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
})

test('a database that breaks says so in every query, and nothing hangs', async () => {
  const { pool, close } = await openInMemory()
  // PGlite cannot take this statement's data and ends the whole of PostgreSQL.
  const breaking = pool.query('CREATE TABLE entries (id int); COPY entries FROM STDIN')
  await expect(breaking).rejects.toThrow('The embedded database stopped')
  await expect(pool.query('SELECT 1')).rejects.toThrow('The embedded database stopped')
  await close()
})

test('a closed database refuses queries', async () => {
  const { pool, close } = await openInMemory()
  await close()
  await expect(pool.query('SELECT 1')).rejects.toThrow()
})
