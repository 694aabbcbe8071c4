import fs from 'node:fs/promises'
import { join } from 'node:path'

/** Syncing is waiting; a few at once, and the disk brings several down in one go. */
const lanes = 8

/** Brings a folder and all that is in it to the disk. */
export async function syncTree(dir: string): Promise<void> {
  const entries = await fs.readdir(dir, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile())
  const folders = entries.filter((entry) => entry.isDirectory())
  const path = (entry: (typeof entries)[number]) => join(entry.parentPath, entry.name)
  await inLanes(files.map(path), (file) => sync(file, 'r+'))
  await inLanes([...folders.map(path), dir], syncFolder)
}

/** Makes the names in a folder last: a file's own sync doesn't cover its name. */
export async function syncFolder(dir: string): Promise<void> {
  // Windows keeps names safe by itself, and doesn't open folders.
  if (process.platform !== 'win32') await sync(dir, 'r')
}

async function inLanes(paths: string[], work: (path: string) => Promise<void>): Promise<void> {
  const waiting = paths.values()
  const lane = async () => {
    for (const path of waiting) await work(path)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

async function sync(path: string, flags: string): Promise<void> {
  const file = await fs.open(path, flags)
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
