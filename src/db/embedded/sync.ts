import fs from 'node:fs/promises'
import { join } from 'node:path'

/** Brings a folder and all that is in it to the disk. */
export async function syncTree(dir: string): Promise<void> {
  for (const entry of await fs.readdir(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name)
    if (entry.isDirectory()) await syncTree(path)
    else if (entry.isFile()) await sync(path, 'r+')
  }
  await syncFolder(dir)
}

/** Makes the names in a folder last: a file's own sync doesn't cover its name. */
export async function syncFolder(dir: string): Promise<void> {
  // Windows keeps names safe by itself, and doesn't open folders.
  if (process.platform !== 'win32') await sync(dir, 'r')
}

async function sync(path: string, flags: string): Promise<void> {
  const file = await fs.open(path, flags)
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
