import { spawn } from 'node:child_process'
import { isDailyBackupDue } from '../db/backup/daily.ts'
import { backupFolder } from '../db/openFolder.ts'
import type { Day } from '../domain/base/day.ts'
import { fail } from '../domain/base/errors.ts'
import { isFresh } from './placeNotices.ts'
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

/**
 * Refuses a directory without data, so that the backup of a day never creates one: it may start
 * just when somebody has moved the data away.
 *
 * @throws AppError when there is nothing to back up.
 */
export async function refuseFresh({ dataDir, server }: Settings): Promise<void> {
  if (!server && (await isFresh(dataDir)))
    fail('not_found', `There is no data in ${dataDir} to back up.`)
}
