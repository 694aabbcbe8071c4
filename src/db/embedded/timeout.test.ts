import { afterAll, expect, test } from 'vitest'
import { removePrepared, startedFolder } from './fixtures/folder.ts'
import { openEmbedded } from './open.ts'

afterAll(removePrepared)

/** 2 in the daily suite; FAIRWIND_ROUNDS=20 for the proof. */
const rounds = Number(process.env.FAIRWIND_ROUNDS ?? 2)

const endless = 'SELECT count(*) FROM generate_series(1, 1e15)'
const tooLong = { code: 'unavailable', message: expect.stringContaining('after 0.3 seconds') }

test('a statement that runs too long ends, and nothing acknowledged is lost', async () => {
  const stops: Error[] = []
  const { pool, close } = await openEmbedded(await startedFolder(), {
    statementTimeoutInMs: 300,
    onFailure: (reason) => stops.push(reason),
  })
  for (let round = 1; round <= rounds; round += 1) {
    await pool.query('INSERT INTO entries VALUES ($1)', [round])
    const [long, next] = await Promise.allSettled([
      pool.query(endless),
      pool.query('SELECT count(*)::int AS rows FROM entries'),
    ])
    expect(long).toMatchObject({ status: 'rejected', reason: tooLong })
    expect(next).toMatchObject({ value: { rows: [{ rows: round }] } })
  }
  expect(stops).toHaveLength(rounds)
  await close()
}, 120_000)

test('a transaction with a statement too long is rolled back whole', async () => {
  const { pool, close } = await openEmbedded(await startedFolder(), { statementTimeoutInMs: 300 })
  const client = await pool.connect()
  await client.query('BEGIN')
  await client.query('INSERT INTO entries VALUES (1)')
  await expect(client.query(endless)).rejects.toMatchObject(tooLong)
  await expect(client.query('COMMIT')).rejects.toThrow()
  client.release(true)
  expect((await pool.query('SELECT * FROM entries')).rows).toEqual([])
  await close()
})

test('many short statements, and unhurried work, may take longer together', async () => {
  const { pool, unhurried, close } = await openEmbedded(await startedFolder(), {
    statementTimeoutInMs: 300,
  })
  const short = Array.from({ length: 10 }, () => pool.query('SELECT pg_sleep(.05)'))
  await Promise.all(short)
  await unhurried(() => pool.query('SELECT pg_sleep(.5)'))
  await close()
})

test('closing lets all who wait have their turn', async () => {
  const { pool, close } = await openEmbedded(await startedFolder())
  const inserts = [1, 2, 3].map((id) => pool.query('INSERT INTO entries VALUES ($1)', [id]))
  const last = close()
  expect(await Promise.all(inserts)).toHaveLength(3)
  await last
})

test('closing does not wait for ever', async () => {
  const { pool, close } = await openEmbedded(await startedFolder(), { closeTimeoutInMs: 200 })
  const endlessly = pool.query(endless)
  await Promise.all([expect(endlessly).rejects.toThrow('Fairwind stopped while'), close()])
})
