// @ts-check
// The sweet spots of 10,000 people through one operation on the embedded database, held against
// reading the same rows by a bare query without policies.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from '../dist/db/embedded/open.js'
import { migrate } from '../dist/db/store/migrate.js'
import { storeOn } from '../dist/db/store/store.js'
import { baseTopics } from '../dist/db/topics/baseTopics.js'
import { callAs } from '../dist/operations/call.js'
import { chance, medianTime, report } from './report.mjs'

const many = 10_000
const folder = mkdtempSync(join(tmpdir(), 'fairwind-bench-'))
const { pool, close } = await openEmbedded(folder)
try {
  await migrate(pool)
  const organisation = id(0)
  await fill(organisation)
  /** @type {any} */
  const manager = { organisationId: organisation, personId: id(1) }
  /** @type {any} */
  const world = {
    store: storeOn(pool, close),
    now: () => '2026-03-18T12:00:00Z',
    newId: () => id(9),
    newSecret: () => 'secret',
    baseTopics,
  }
  const call = callAs(world, manager)
  const { people } = await call('listSweetSpots', { limit: many })
  if (people.length !== many) throw new Error(`Only ${people.length} people were seen`)

  const plain = await medianTime(bareQuery, 5)
  const whole = await medianTime(() => call('listSweetSpots', { limit: many }), 5)
  const reference = { what: 'a bare query of the same rows', value: plain }
  report('sweet spots of 10,000 people, one operation', whole, 'ms', { bar: 3000, reference })
} finally {
  await close()
  rmSync(folder, { recursive: true, force: true })
}

function bareQuery() {
  return pool.query(`
    select p.handle, p.name, array_agg(w.topic_id), array_agg(w.enthusiasm), array_agg(w.flexibility)
    from persons p join wants w on w.person_id = p.id group by p.id, p.handle, p.name order by p.handle`)
}

/** @param {number} number */
function id(number) {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
}

/**
 * Five wants a person, each shown to the manager, and 40 needs.
 * @param {string} organisation
 */
async function fill(organisation) {
  const next = chance(2)
  const topics = baseTopics()
  const any = () => topics[Math.floor(next() * topics.length)]?.id
  const persons = Array.from({ length: many }, (_, index) => ({
    id: id(index + 1),
    handle: `p${index}`,
  }))
  const wants = persons.flatMap((person, index) =>
    [...new Set([any(), any(), any(), any(), any()])].map((topic, place) => ({
      id: id(1_000_000 + index * 10 + place),
      person: person.id,
      topic,
      enthusiasm: next(),
      flexibility: next() * 0.5,
    })),
  )
  const needs = [...new Set(Array.from({ length: 40 }, any))]
  await pool.query(`insert into organisations values ($1, 'Bench', '', 'company')`, [organisation])
  await pool.query(
    `insert into topics (organisation_id, id, parent_id, name)
     select $1, id, parent, name from jsonb_to_recordset($2) as t(id text, parent text, name text)`,
    [organisation, JSON.stringify(topics)],
  )
  await pool.query(
    `insert into persons select $1, id, handle, handle from jsonb_to_recordset($2) as p(id uuid, handle text)`,
    [organisation, JSON.stringify(persons)],
  )
  await pool.query(
    `insert into memberships (organisation_id, person_id, role)
     select organisation_id, id, 'engineer' from persons`,
  )
  await pool.query(
    `insert into wants (organisation_id, id, since, person_id, topic_id, enthusiasm, flexibility)
     select $1, id, '2026-01-01', person, topic, enthusiasm, flexibility from jsonb_to_recordset($2)
       as w(id uuid, person uuid, topic text, enthusiasm float, flexibility float)`,
    [organisation, JSON.stringify(wants)],
  )
  await pool.query(
    `insert into grants (organisation_id, id, owner_id, item_kind, item_id, grantee_id)
     select organisation_id, id, person_id, 'want', id, $1 from wants`,
    [id(1)],
  )
  await pool.query(
    `insert into needs (organisation_id, id, since, topic_id, priority)
     select $1, ('00000000-0000-7000-a000-' || lpad(n::text, 12, '0'))::uuid, '2026-01-01', topic, 'high'
     from unnest($2::text[]) with ordinality as x(topic, n)`,
    [organisation, needs],
  )
  await pool.query('analyze')
}
