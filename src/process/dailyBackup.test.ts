import { existsSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { refuseFresh } from './dailyBackup.ts'
import { settingsFrom } from './settings.ts'

const settings = (dataDir: string) => settingsFrom({ FAIRWIND_DATA_DIR: dataDir })

test('where the data was moved away, the daily backup is refused and creates nothing', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'fairwind-daily-'))
  const gone = join(dir, 'moved')
  await expect(refuseFresh(settings(gone))).rejects.toThrow(`no data in ${gone} to back up`)
  expect(existsSync(gone)).toBe(false)
  mkdirSync(join(dir, 'postgres'))
  await expect(refuseFresh(settings(dir))).resolves.toBeUndefined()
})
