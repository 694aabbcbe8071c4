import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { restoreToFolder } from './backup/restore.ts'
import { temporaryFolder } from './embedded/fixtures/folder.ts'
import { backupFolder, type FolderStore, openFolder } from './openFolder.ts'
import { sql } from './store/sql.ts'

const now = () => '2026-11-28T09:00:00.000Z'

/** A record with one backup, which each test gets a copy of. */
let sound: string
beforeAll(async () => {
  sound = await mkdtemp(join(tmpdir(), 'fairwind-sound-'))
  const store = await openFolder(sound, now)
  await store.backUp(join(backupFolder(sound), 'daily-2026-11-28.tar.gz'), now())
  await store.close()
}, 60_000)
afterAll(() => rm(sound, { recursive: true, force: true }))

/** The files of a database that the catalogue or our tables lie in. */
function filesOf(dir: string, isOf: (number: number) => boolean): string[] {
  const folder = join(dir, 'postgres/base/5')
  return readdirSync(folder)
    .filter((name) => /^\d+$/.test(name) && isOf(Number(name)))
    .map((name) => join(folder, name))
}

function overwrite(file: string): void {
  writeFileSync(file, Buffer.alloc(statSync(file).size, 7))
}

function removed(files: readonly string[]): void {
  for (const file of files) rmSync(file)
}

const ours = (number: number) => number > 16384
const catalogue = (number: number) => [1249, 1259].includes(number)

const damages: Record<string, (dir: string) => void> = {
  'the control file is empty': (dir) =>
    writeFileSync(join(dir, 'postgres/global/pg_control'), Buffer.alloc(8192)),
  'the control file is gone': (dir) => rmSync(join(dir, 'postgres/global/pg_control')),
  'the log is gone': (dir) => rmSync(join(dir, 'postgres/pg_wal'), { recursive: true }),
  'the version is gone': (dir) => rmSync(join(dir, 'postgres/PG_VERSION')),
  'tables are overwritten': (dir) => filesOf(dir, ours).forEach(overwrite),
  'tables are gone': (dir) => removed(filesOf(dir, ours)),
  'the catalogue is overwritten': (dir) => filesOf(dir, catalogue).forEach(overwrite),
  'the catalogue is gone': (dir) => removed(filesOf(dir, catalogue)),
}

test.each(Object.entries(damages))('%s: the newest backup is named', async (_, damage) => {
  const dir = await copyOf(sound)
  damage(dir)
  const file = join(backupFolder(dir), 'daily-2026-11-28.tar.gz')
  await expect(readAll(dir)).rejects.toThrow(
    `The data in ${dir} is damaged. To restore your newest backup`,
  )
  await expect(readAll(dir)).rejects.toThrow(
    `fairwind restore --set-aside "${file}" --data-dir "${dir}"`,
  )
})

test('the command that is named restores it, and keeps what was there', async () => {
  const dir = await copyOf(sound)
  damages['tables are gone']?.(dir)
  await restoreToFolder(join(backupFolder(dir), 'daily-2026-11-28.tar.gz'), dir, { setAside: true })
  await readAll(dir)
  expect(readdirSync(dir).filter((name) => name.startsWith('postgres.aside-'))).toHaveLength(1)
})

test('without a backup it says so', async () => {
  const dir = await copyOf(sound)
  await rm(backupFolder(dir), { recursive: true })
  damages['the control file is gone']?.(dir)
  await expect(readAll(dir)).rejects.toThrow('There is no backup')
})

async function copyOf(folder: string): Promise<string> {
  const dir = await temporaryFolder()
  await cp(folder, dir, { recursive: true })
  return dir
}

async function readAll(dir: string): Promise<void> {
  const store: FolderStore = await openFolder(dir, now)
  onTestFinished(() => store.close().catch(() => {}))
  await store.transaction(null, 'read', (db) => db.rows(sql`select * from evidence`))
}
