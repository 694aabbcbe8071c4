import { spawn } from 'node:child_process'
import { isDailyBackupDue } from '../db/backup/daily.ts'
import { backupFolder } from '../db/openFolder.ts'
import type { Day } from '../domain/base/day.ts'
import type { Settings } from './settings.ts'

/**
 * Sees to the daily backup of somebody who only uses the terminal: a server makes it while it runs,
 * a command is over too soon. Another process makes it, and nobody waits for that.
 *
 * @param main the file of the `fairwind` command
 */
export async function backUpBehind(
  { dataDir, server }: Settings,
  main: string,
  today: Day,
): Promise<void> {
  if (server || !(await isDailyBackupDue(dataDir, backupFolder(dataDir), today))) return
  const given = [main, 'backup', '--daily', '--data-dir', dataDir]
  const child = spawn(process.execPath, given, { detached: true, stdio: 'ignore' })
  // The next command tries again.
  child.once('error', () => {})
  child.unref()
}
