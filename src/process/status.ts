import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { PlaceStatus } from '../cli/terminal.ts'
import { backupFolder } from '../db/openFolder.ts'
import { runningServers } from './runningServers.ts'
import type { Settings } from './settings.ts'

/** Where the data is, whether a server runs on it, and when it was last backed up. */
export async function statusOf({ server, dataDir }: Settings): Promise<PlaceStatus> {
  const running = await runningServers()
  const own = running.find((each) => each.dataDir === dataDir)
  return {
    data: server ? 'a PostgreSQL server (DATABASE_URL)' : dataDir,
    server: own?.address ?? null,
    lastBackup: server ? null : await lastBackup(backupFolder(dataDir)),
  }
}

/** The moment of the latest backup in a folder. */
async function lastBackup(folder: string): Promise<string | null> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.tar.gz'))
  const times = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).mtime))
  return (
    times
      .map((time) => time.toISOString())
      .toSorted()
      .at(-1) ?? null
  )
}
