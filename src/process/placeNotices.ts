import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { claimFolder } from '../db/embedded/claimFolder.ts'
import { type Running, runningServers } from './runningServers.ts'
import type { Settings } from './settings.ts'

/** Whether a data directory has no data yet. */
export async function isFresh(dir: string): Promise<boolean> {
  return !(await stat(join(dir, 'postgres')).catch(() => null))
}

interface Given {
  dataDir?: string | undefined
}

/**
 * What a person should know of the data directory a command uses: that it is new, or that the
 * server that runs uses another one.
 *
 * @throws AppError when the directory is somebody else’s.
 */
export async function placeNotices(
  { server, dataDir }: Settings,
  given: Given,
  running: readonly Running[] | undefined = undefined,
): Promise<string[]> {
  if (server) return []
  await claimFolder(dataDir)
  if (await isFresh(dataDir)) return [`Creating a new data directory: ${dataDir}`]
  if (given.dataDir !== undefined) return []
  const servers = running ?? (await runningServers())
  const [other] = servers.some((each) => each.dataDir === dataDir) ? [] : servers
  return other
    ? [`Using the data directory ${dataDir}. The server at ${other.address} uses ${other.dataDir}.`]
    : []
}
