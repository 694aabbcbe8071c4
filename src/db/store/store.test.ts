import { MessagePort } from 'node:worker_threads'
import { expect, test, vi } from 'vitest'
import { emptySystem } from '../../testing.ts'
import { demoActor } from '../demo/load.ts'
import { sql } from './sql.ts'
import type { Db } from './store.ts'
import { isOnServer } from './testDatabase.ts'

const system = emptySystem()
const actor = demoActor('priya-raman')

const inWrite = <Result>(work: (db: Db) => Promise<Result>) =>
  system.world.store.transaction(actor, 'write', work)

const wrong = (db: Db) => db.rows(sql`select 1 / 0`)
const found = (db: Db) =>
  db.run(sql`
    insert into organisations (organisation_id, name, kind)
    values (${actor.organisationId}, 'Left over', 'company')`)
const organisations = () =>
  system.world.store.transaction(actor, 'read', (db) =>
    db.rows(sql`select name from organisations`),
  )

test('no statement is compiled, which would take longer than to run it', async () => {
  const jit = () => inWrite((db) => db.rows(sql`select current_setting('jit') as jit`))
  expect(await jit()).toEqual([{ jit: 'off' }])
})

test('nothing that was sent behind a failed statement is kept', async () => {
  await expect(inWrite((db) => Promise.all([wrong(db), found(db)]))).rejects.toThrow()
  await expect(inWrite((db) => Promise.all([found(db), wrong(db)]))).rejects.toThrow()
  expect(await organisations()).toEqual([])
})

test('a failure that was swallowed does not look like success', async () => {
  const work = async (db: Db) => {
    await wrong(db).catch(() => {})
  }
  await expect(inWrite(work)).rejects.toThrow('went on as if not')
})

test('a statement cannot run behind its transaction, where no policy would hold', async () => {
  let late: Promise<unknown> | undefined
  const lingering = async (db: Db) => {
    late = new Promise((resolve) => setTimeout(resolve, 50)).then(() => found(db))
    late.catch(() => {})
    await wrong(db)
  }
  await expect(inWrite(lingering)).rejects.toThrow()
  await expect(late).rejects.toThrow('after its transaction had ended')
  expect(await organisations()).toEqual([])
})

test('a transaction inside another is noticed', async () => {
  await expect(inWrite(() => organisations())).rejects.toThrow('inside another')
})

test.skipIf(isOnServer)('begin, context and the first statement are one message', async () => {
  await organisations()
  const sent = vi.spyOn(MessagePort.prototype, 'postMessage')
  await organisations()
  expect(sent).toHaveBeenCalledTimes(2)
  sent.mockRestore()
})
