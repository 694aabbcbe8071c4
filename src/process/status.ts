import type { PlaceStatus } from '../cli/terminal.ts'
import { newestBackup } from '../db/backup/damage.ts'
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
    lastBackup: server ? null : (newestBackup(backupFolder(dataDir))?.made.toISOString() ?? null),
  }
}
