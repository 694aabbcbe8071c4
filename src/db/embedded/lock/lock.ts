import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { claimFolder } from '../claimFolder.ts'
import { askOwner } from '../owner.ts'
import { pipeName, shortPath } from './lockPlace.ts'
import { createDoor, type Door, type Owner } from './lockSocket.ts'

/** Sole ownership of a folder, until it is released or this process dies. */
export type Lock = {
  /** Where other processes of this person reach us, by HTTP. */
  socketPath: string
  /** Answers their requests from now on; before, they get 503 and `Retry-After`. */
  serve(listener: RequestListener): void
  /** Tells them at which address a browser finds us. */
  setAddress(address: string | null): void
  /** Lets go; call it last, when the database is closed. */
  release(): Promise<void>
}

/** Either the folder is ours, or another process has it: then here is how to talk to it. */
export type LockResult =
  | { held: false; lock: Lock }
  /** `owner` is null when the process lives but is too busy to answer. */
  | { held: true; owner: Owner | null; socketPath: string }

/**
 * Takes a folder for this process alone, or says who has it.
 *
 * @throws AppError for a folder that can't be used ({@link claimFolder}).
 *
 * The lock is a listening socket, which the kernel drops with its process however
 * that dies: no stale pid files, no heartbeats. It lies in a folder of its own,
 * which is renamed to `lock`; the kernel lets that happen only while `lock` is
 * missing or empty, so of two processes one loses. A dead socket is removed by
 * its own name, never used again, so nobody can remove a living one by mistake.
 */
export async function lockFolder(dir: string): Promise<LockResult> {
  await claimFolder(dir)
  const me = { pid: process.pid, host: hostname(), since: new Date().toISOString() }
  const door = createDoor({ ...me, address: null })
  return process.platform === 'win32' ? lockByPipe(dir, door) : lockBySocket(dir, door)
}

async function lockBySocket(dir: string, door: Door): Promise<LockResult> {
  const place = await shortPath(dir)
  for (;;) {
    const name = randomBytes(4).toString('hex')
    const mine = join(place, `lock.${name}`)
    const holder = (await findHolder(place)) ?? (await tryToHold(place, mine, name, door))
    if (holder !== 'lost') return holder
    await fs.rm(mine, { recursive: true, force: true })
  }
}

/** Who holds the folder now; removes what the dead have left. */
async function findHolder(place: string): Promise<LockResult | undefined> {
  for (const name of await listNames(join(place, 'lock'))) {
    const socketPath = join(place, 'lock', name)
    const owner = await askOwner(socketPath)
    if (owner !== 'dead') return { held: true, owner, socketPath }
    await fs.rm(socketPath, { force: true })
  }
  return undefined
}

async function tryToHold(
  place: string,
  mine: string,
  name: string,
  door: Door,
): Promise<LockResult | 'lost'> {
  await fs.mkdir(mine, { mode: 0o700 })
  try {
    await door.open(join(mine, name))
    await fs.rename(mine, join(place, 'lock'))
  } catch (error) {
    await door.close()
    if (await isLost(error, mine)) return 'lost'
    throw error
  }
  await removeUnfinished(place)
  const socketPath = join(place, 'lock', name)
  return { held: false, lock: createLock(door, socketPath) }
}

/** Somebody else was first: the lock is not empty, or they tidied our attempt away. */
async function isLost(error: unknown, mine: string): Promise<boolean> {
  const isTaken = ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')
  return isTaken || !(await fs.stat(mine).catch(() => undefined))
}

/** Attempts of processes that were killed midway. One still under way simply tries again. */
async function removeUnfinished(place: string): Promise<void> {
  const names = (await listNames(place)).filter((name) => /^lock\.[0-9a-f]{8}$/.test(name))
  for (const name of names) await fs.rm(join(place, name), { recursive: true, force: true })
}

function createLock(door: Door, socketPath: string): Lock {
  return {
    socketPath,
    serve: door.serve,
    setAddress: door.setAddress,
    async release() {
      // First the name, then the socket: the other way round we might remove our successor's.
      await fs.rm(socketPath, { force: true })
      await door.close()
    },
  }
}

/** On Windows the kernel itself gives a pipe's name to one process only. */
async function lockByPipe(dir: string, door: Door): Promise<LockResult> {
  const socketPath = await pipeName(dir)
  for (;;) {
    try {
      await door.open(socketPath)
      return { held: false, lock: createLock(door, socketPath) }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    }
    const owner = await askOwner(socketPath)
    if (owner !== 'dead') return { held: true, owner, socketPath }
  }
}

async function listNames(dir: string): Promise<string[]> {
  try {
    return await fs.readdir(dir)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
