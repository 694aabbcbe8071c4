import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import type { Actor } from '../../domain/base/actor.ts'
import { sql } from './sql.ts'
import type { Db } from './store.ts'
import { type RowOf, tableOf } from './table.ts'
import { columnOf } from './tableSql.ts'
import { openTestDatabase, type TestDatabase } from './testDatabase.ts'

const actor = {
  organisationId: '5b0a1c1e-7c1f-4c57-9a55-3b1d0d6f4a10',
  personId: '5b0a1c1e-7c1f-4c57-9a55-3b1d0d6f4a11',
} as Actor

const Sample = z.object({
  id: z.uuid(),
  text: z.string(),
  madeOn: z.iso.date(),
  endsOn: z.iso.date().nullable(),
  hours: z.number().nullable(),
  order: z.int().nullable(),
  isDone: z.boolean(),
  topic: z.string().nullable(),
  names: z.array(z.string()),
  after: z.array(z.uuid()),
  content: z.custom<object>(),
  revision: z.int(),
})
const samples = tableOf('samples', Sample, { columns: { topic: 'topic_id' }, key: ['id'] })
type Sample = RowOf<typeof samples>

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  await database.owner.query(`
    create table samples (
      organisation_id uuid not null, person_id uuid not null, id uuid not null, text text not null,
      made_on date not null, ends_on date, hours double precision, "order" integer,
      is_done boolean not null, topic_id text default 'a topic', names text[] not null,
      after uuid[] not null, content jsonb not null, revision integer not null default 7,
      primary key (organisation_id, id));
    grant select, insert, update, delete on samples to fairwind_actor`)
})
afterAll(() => database.store.close())

const inWrite = <Result>(work: (db: Db) => Promise<Result>) =>
  database.store.transaction(actor, 'write', work)
const all = () => samples.select`where organisation_id = ${actor.organisationId} order by id`
const clear = (db: Db) =>
  db.run(sql`delete from samples where organisation_id = ${actor.organisationId}`)

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
/** No NUL and no half of a pair: the domain refuses both. */
const text = fc.string({ unit: 'grapheme' }).filter((each) => !each.includes('\u0000'))
/** A document as JSON keeps it: a negative zero is none there. */
const content = fc
  .dictionary(text, fc.jsonValue({ stringUnit: 'grapheme' }))
  .map((each) => JSON.parse(JSON.stringify(each)) as object)
  .filter((each) => !JSON.stringify(each).includes('\\u0000'))
const sample: fc.Arbitrary<Sample> = fc.record({
  id: fc.uuid(),
  text,
  madeOn: day,
  endsOn: fc.option(day),
  hours: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((hours) => hours + 0)),
  order: fc.option(fc.integer()),
  isDone: fc.boolean(),
  topic: fc.option(text),
  names: fc.array(text),
  after: fc.array(fc.uuid()),
  content,
  revision: fc.nat(),
})
const byId = (rows: readonly Sample[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
/** The last of each id. */
const unique = (rows: readonly Sample[]) => [...new Map(rows.map((row) => [row.id, row])).values()]
const manySamples = fc.uniqueArray(sample, { selector: ({ id }) => id, maxLength: 5 })

test('what was written is read back, whatever it is', async () => {
  const law = fc.asyncProperty(manySamples, async (rows) => {
    const read = await inWrite(async (db) => {
      await clear(db)
      expect(await samples.insert(db, actor, rows)).toBe(rows.length)
      return db.rows(all())
    })
    expect(read).toEqual(byId(rows))
  })
  await fc.assert(law, { numRuns: 60 })
})

test('rows with a known key are written anew, others are added, and nothing else changes', async () => {
  const law = fc.asyncProperty(
    manySamples,
    manySamples,
    fc.nat(5),
    async (before, more, shared) => {
      const again = before
        .slice(0, shared)
        .map((row, index) => ({ ...(more[index] ?? row), id: row.id }))
      const sent = unique([...again, ...more.slice(shared)])
      const read = await inWrite(async (db) => {
        await clear(db)
        await samples.insert(db, actor, before)
        await samples.upsert(db, actor, sent)
        return db.rows(all())
      })
      expect(read).toEqual(byId(unique([...before, ...sent])))
    },
  )
  await fc.assert(law, { numRuns: 60 })
})

const [one] = fc.sample(sample, { numRuns: 1, seed: 9 }) as [Sample]

test('a field that is picked is the only one written; the others keep the default of the database', async () => {
  const some = samples.pick('id', 'text', 'madeOn', 'isDone', 'names', 'after', 'content')
  const rows = await inWrite(async (db) => {
    await clear(db)
    await some.insert(db, actor, [one])
    await samples.pick('id', 'text').update(db, actor, [{ id: one.id, text: 'other words' }])
    return db.rows(all())
  })
  const nothing = { endsOn: null, hours: null, order: null }
  expect(rows).toEqual([{ ...one, ...nothing, text: 'other words', topic: 'a topic', revision: 7 }])
})

test('some fields stay when a row is written anew, and its revision can count by itself', async () => {
  const rules = { columns: { topic: 'topic_id' }, key: ['id'], keeps: ['text'] } as const
  const counted = tableOf('samples', Sample, { ...rules, countsRevisions: true })
  const rows = await inWrite(async (db) => {
    await clear(db)
    await counted.upsert(db, actor, [one])
    await counted.upsert(db, actor, [{ ...one, text: 'not this', isDone: !one.isDone }])
    return db.rows(all())
  })
  expect(rows).toEqual([{ ...one, isDone: !one.isDone, revision: one.revision + 1 }])
})

test('a row without a field that must be there is refused, not given a default', async () => {
  const { revision: _, ...partial } = one
  const act = inWrite((db) => samples.insert(db, actor, [partial as Sample]))
  await expect(act).rejects.toThrow('null value in column "revision"')
})

test('no rows need no statement', async () => {
  const db: Db = { rows: () => Promise.reject(), run: () => Promise.reject() }
  expect(await samples.insert(db, actor, [])).toBe(0)
})

test('a column is its field in snake_case unless the table says otherwise', () => {
  expect(columnOf(samples.definition, 'madeOn')).toBe('made_on')
  expect(columnOf(samples.definition, 'topic')).toBe('topic_id')
})

test('nothing but a name can stand for a table or a column', () => {
  for (const name of ['a b', 'a"', "a'", 'a;b', '', '1a', 'a--', 'ä'])
    expect(() => tableOf(name, Sample)).toThrow('not a name')
  expect(() => tableOf('samples', z.object({ 'a", (select 1)': z.string() }))).toThrow('not a name')
})
