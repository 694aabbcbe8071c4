import fs from 'node:fs/promises'
import { join } from 'node:path'
import type { Day } from '../../domain/base/day.ts'

/** A week back: long enough to notice what went wrong. */
const kept = 7

const name = /^daily-\d{4}-\d{2}-\d{2}\.tar\.gz$/

/** What a process left that was killed in the middle. */
const unfinished = /^daily-.*\.unfinished$/

/** How often is looked whether it is another day: a computer sleeps, and a session may be short. */
const lookEveryInMs = 60_000

interface DailyBackup {
  folder: string
  today(): Day
  backUp(file: string): Promise<unknown>
  report(error: Error): void
}

/** Backs up once a day, and keeps the last seven. Returns how to stop it. */
export function scheduleDailyBackup(backup: DailyBackup, everyInMs = lookEveryInMs): () => void {
  let running = false
  const look = async () => {
    if (running) return
    running = true
    await backUpToday(backup)
      .catch(backup.report)
      .finally(() => {
        running = false
      })
  }
  const timer = setInterval(() => void look(), everyInMs).unref()
  return () => clearInterval(timer)
}

/** Whether a data folder from an earlier day has no backup of today. */
export async function isDailyBackupDue(dir: string, folder: string, today: Day): Promise<boolean> {
  const made = await fs.stat(join(dir, 'postgres', 'PG_VERSION')).catch(() => undefined)
  if (!made || dayOf(made.mtime) >= today) return false
  return !(await namesIn(folder)).includes(fileOf(today))
}

/** On this machine's clock, as `today` is. */
function dayOf(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

function fileOf(today: Day): string {
  return `daily-${today}.tar.gz`
}

/** Makes the backup of today unless there is one; then removes the oldest. Others are left alone. */
export async function backUpToday({ folder, today, backUp }: DailyBackup): Promise<void> {
  const file = fileOf(today())
  const before = (await namesIn(folder)).filter((each) => name.test(each))
  if (before.includes(file)) return
  for (const half of (await namesIn(folder)).filter((each) => unfinished.test(each)))
    await fs.rm(join(folder, half))
  await backUp(join(folder, file))
  for (const old of [...before, file].sort().slice(0, -kept)) await fs.rm(join(folder, old))
}

async function namesIn(folder: string): Promise<string[]> {
  return fs.readdir(folder).catch(() => [])
}
