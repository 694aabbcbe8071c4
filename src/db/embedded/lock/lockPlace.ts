import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

/** The kernel's limit for a socket's path is 104 bytes on macOS, 108 on Linux. */
const longestSocketPath = 100

/** `/lock.` and a name of 8 letters, twice. */
const lengthOfName = '/lock.0123abcd/0123abcd'.length

/**
 * A path to the folder that is short enough to hold sockets: itself, or a link to
 * it in a private folder under the system's temporary one. The socket always lies
 * in the folder itself, so processes with different temporary folders still meet.
 */
export async function shortPath(dir: string): Promise<string> {
  const real = await fs.realpath(dir)
  if (Buffer.byteLength(real) + lengthOfName <= longestSocketPath) return real
  const link = join(await privateFolder(), hash(real))
  await linkTo(real, link)
  return link
}

/** A pipe's name has no folder, so it is told apart by the folder's hash. */
export async function pipeName(dir: string): Promise<string> {
  return `\\\\.\\pipe\\fairwind-${hash(await fs.realpath(dir))}`
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/** Refuses a folder that someone else has put there first: they could listen in. */
async function privateFolder(): Promise<string> {
  const { uid } = userInfo()
  const path = join(tmpdir(), `fairwind-${uid}`)
  await fs.mkdir(path, { recursive: true, mode: 0o700 })
  const stat = await fs.lstat(path)
  const isOurs = stat.isDirectory() && stat.uid === uid && (stat.mode & 0o077) === 0
  if (!isOurs)
    throw new Error(
      `${path} belongs to another user, or other users can access it. Delete it and try again.`,
    )
  return path
}

async function linkTo(target: string, link: string): Promise<void> {
  try {
    await fs.symlink(target, link)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
