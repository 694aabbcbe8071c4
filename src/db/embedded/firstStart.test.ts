import { fork } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { postgresMajor } from './firstStart.ts'
import { compile, removeCompiled } from './fixtures/compile.ts'
import { temporaryFolder } from './fixtures/folder.ts'
import { openEmbedded } from './open.ts'

test('an interrupted first start is begun anew, and leaves a private folder and nothing beside', async () => {
  const dir = await temporaryFolder()
  await interruptFirstStart(dir)
  expect(await fs.readdir(dir)).toEqual(['postgres.starting'])

  const { pool, close } = await openEmbedded(dir)
  expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
  await close()

  expect(await fs.readdir(dir)).toEqual(['postgres'])
  expect((await fs.stat(join(dir, 'postgres'))).mode & 0o777).toBe(0o700)
  const version = await fs.readFile(join(dir, 'postgres/PG_VERSION'), 'utf8')
  expect(version.trim()).toBe(postgresMajor)
})

test('a first start leaves one database only, with small pieces of log', async () => {
  const dir = await temporaryFolder()
  const { pool, close } = await openEmbedded(dir)
  expect((await pool.query('SELECT datname FROM pg_database')).rowCount).toBe(1)
  expect((await pool.query('SHOW wal_segment_size')).rows).toEqual([{ wal_segment_size: '1MB' }])
  await close()
})

test.each([
  ['17', 'an older Fairwind'],
  ['19', 'a newer Fairwind'],
])('the files of PostgreSQL %s are refused with a way out', async (version, whose) => {
  const dir = await temporaryFolder()
  await fs.mkdir(join(dir, 'postgres'))
  await fs.writeFile(join(dir, 'postgres/PG_VERSION'), `${version}\n`)
  const message = await openEmbedded(dir).catch((error: Error) => error.message)
  expect(message).toContain(whose)
  expect(message).toContain('Export the data')
})

test('files that are no database are left alone', async () => {
  const dir = await temporaryFolder()
  await fs.mkdir(join(dir, 'postgres'))
  await fs.writeFile(join(dir, 'postgres/photo.jpg'), '')
  await expect(openEmbedded(dir)).rejects.toThrow('has files in it, but no database')
})

/** Kills the process as soon as the first files of the new database are there. */
async function interruptFirstStart(dir: string): Promise<void> {
  const compiled = await compile()
  const fixture = join(import.meta.dirname, 'fixtures/write.mjs')
  const child = fork(fixture, [compiled, dir], { execArgv: [] })
  const base = join(dir, 'postgres.starting/base')
  while (!(await fs.stat(base).catch(() => undefined))) await pause(5)
  child.kill('SIGKILL')
  await once(child, 'exit')
  await removeCompiled(compiled)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
