import { setTimeout as pause } from 'node:timers/promises'
import { assert, expect, test } from 'vitest'
import { findPostgres, startPostgres } from '../../../scripts/postgres.mjs'
import type { Actor } from '../../domain/base/actor.ts'
import { AppError } from '../../domain/base/errors.ts'
import type { OrganisationId, PersonId } from '../../domain/base/id.ts'
import { randomOfTest } from '../../testRandom.ts'
import { createOrganisation } from '../people/organisations.ts'
import { sql } from '../store/sql.ts'
import type { Store } from '../store/store.ts'
import { openServer } from './open.ts'

/** 3 in the daily suite; FAIRWIND_ROUNDS=50 for the proof. */
const rounds = Number(process.env.FAIRWIND_ROUNDS ?? 3)

const actor: Actor = {
  organisationId: '00000000-0000-7000-8000-000000000001' as OrganisationId,
  personId: '00000000-0000-7000-8000-000000000002' as PersonId,
}

test('a server that goes away in mid-write and comes back loses nothing acknowledged', async () => {
  const random = randomOfTest()
  const postgres = findPostgres()
  assert(postgres)
  const server = await startPostgres(postgres)
  await server.createDatabase('fairwind')
  const [url, migrationUrl] = [server.app('fairwind'), server.owner('fairwind')]
  const store = await openServer({ url, migrationUrl })
  await store.transaction(actor, 'write', (db) =>
    createOrganisation(
      db,
      { id: actor.organisationId, name: 'C', about: '', kind: 'company' },
      { id: actor.personId, handle: 'me', name: 'Me' },
    ),
  )
  const writing = { stop: false }
  const reports = Array.from({ length: 4 }, emptyReport)
  const writers = reports.map((report, lane) => write(store, writing, lane, report))
  for (let round = 0; round < rounds; round += 1) {
    await pause(50 + random() * 200)
    server.crash()
    await pause(random() * 100)
    server.start()
    await pause(100)
  }
  while (reports.some(({ acknowledged }) => acknowledged.length < enough)) await pause(20)
  writing.stop = true
  await Promise.all(writers)
  const kept = new Set(await listTopics(store))
  await store.close()
  server.remove()

  for (const { acknowledged, refused, failures } of reports) {
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
    // What was refused as not saved is not there, unless nobody could know.
    expect(refused.filter((id) => kept.has(id))).toEqual([])
    expect(failures.filter((error) => !(error instanceof AppError))).toEqual([])
  }
  expect(reports.flatMap(({ failures }) => failures).length).toBeGreaterThan(0)
}, 120_000)

/** Each writer goes on until so many rows were acknowledged, however slow the machine is. */
const enough = 12

interface Report {
  acknowledged: string[]
  refused: string[]
  failures: unknown[]
}

function emptyReport(): Report {
  return { acknowledged: [], refused: [], failures: [] }
}

async function write(store: Store, writing: { stop: boolean }, lane: number, report: Report) {
  for (let number = 0; !writing.stop; number += 1) {
    const id = `t-${lane}-${number}`
    try {
      await store.transaction(actor, 'write', (db) =>
        db.run(sql`
          insert into topics (organisation_id, id, name) values (${actor.organisationId}, ${id}, ${id})`),
      )
      report.acknowledged.push(id)
    } catch (error) {
      report.failures.push(error)
      if (!String(error).includes('Look whether')) report.refused.push(id)
      await pause(20)
    }
  }
}

async function listTopics(store: Store): Promise<string[]> {
  const rows = await store.transaction(actor, 'read', (db) =>
    db.rows<{ id: string }>(sql`select id from topics`),
  )
  return rows.map(({ id }) => id)
}
