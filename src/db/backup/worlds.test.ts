import fc from 'fast-check'
import pg from 'pg'
import { expect, test } from 'vitest'
import type { OrganisationId, PersonId } from '../../domain/base/id.ts'
import { openInMemory } from '../embedded/open.ts'
import { migrate } from '../store/migrate.ts'
import { isOnServer, newServerDatabase } from '../store/testDatabase.ts'
import { fill } from './place.ts'
import { sumTables } from './rows.ts'
import { lockedSource } from './source.ts'
import { listTables } from './tables.ts'

/** Anything a text can hold; PostgreSQL has no zero byte and no half of a surrogate pair. */
const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map((each) => each.replaceAll('\0', ''))
const share = fc.double({ min: 0, max: 1, noNaN: true })
const day = fc
  .date({ min: new Date('0001-01-02'), max: new Date('9999-12-30'), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10))

const worlds = fc.record({
  name: text,
  topics: fc.uniqueArray(fc.record({ id: text, name: text, meaning: text }), {
    selector: ({ id }) => id,
    minLength: 1,
    maxLength: 30,
  }),
  wants: fc.array(fc.record({ id: fc.uuid(), since: day, enthusiasm: share, flexibility: share }), {
    maxLength: 30,
  }),
})
type World = typeof worlds extends fc.Arbitrary<infer Each> ? Each : never

const organisation = '00000000-0000-7000-8000-000000000001' as OrganisationId
const person = '00000000-0000-7000-8000-000000000002' as PersonId

async function write(owner: pg.Pool, { name, topics, wants }: World): Promise<void> {
  const rows = { topics, wants: topics.flatMap(({ id }, at) => ({ ...wants[at], topic: id })) }
  await owner.query(`insert into organisations values ($1, $2, '', 'company')`, [
    organisation,
    name,
  ])
  await owner.query('insert into persons values ($1, $2, $3, $3)', [organisation, person, name])
  await owner.query(
    `insert into topics (organisation_id, id, parent_id, name, meaning)
     select $1, id, nullif(lag(id) over (order by id collate "C" desc), id), name, meaning
     from jsonb_to_recordset($2::jsonb) as t(id text, name text, meaning text)`,
    [organisation, JSON.stringify(rows.topics)],
  )
  await owner.query(
    `insert into wants (organisation_id, id, since, person_id, topic_id, enthusiasm, flexibility)
     select $1, id, since, $3, topic, enthusiasm, flexibility
     from jsonb_to_recordset($2::jsonb)
       as w(id uuid, since date, topic text, enthusiasm float8, flexibility float8)
     where id is not null`,
    [organisation, JSON.stringify(rows.wants), person],
  )
}

async function sums(pool: pg.Pool) {
  const client = await pool.connect()
  await client.query('begin')
  const found = await sumTables(client, await listTables(client))
  await client.query('rollback')
  client.release()
  return found
}

test.runIf(isOnServer)(
  'whatever a world holds comes back from a server as it was',
  async () => {
    const roundTrip = async (world: World) => {
      const [here, back] = [await openInMemory(), await openInMemory()]
      const { migrationUrl } = await newServerDatabase()
      const there = new pg.Pool({ connectionString: migrationUrl, max: 1 })
      try {
        await migrate(here.pool)
        await write(here.pool, world)
        await fill(there, await lockedSource(here.pool))
        await fill(back.pool, await lockedSource(there))
        expect(await sums(back.pool)).toEqual(await sums(here.pool))
        expect((await back.pool.query('select name from organisations')).rows).toEqual([
          { name: world.name },
        ])
      } finally {
        await Promise.all([here.close(), back.close(), there.end()])
      }
    }
    await fc.assert(fc.asyncProperty(worlds, roundTrip), {
      numRuns: Number(process.env.FAIRWIND_ROUNDS ?? 4),
    })
  },
  120_000,
)
