import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { Temporal } from 'temporal-polyfill'
import { v7 } from 'uuid'
import { baseTopics } from './db/baseTopics.ts'
import { type Lock, lockFolder } from './db/embedded/lock.ts'
import type { Owner } from './db/embedded/lockDoor.ts'
import { openFolder } from './db/open.ts'
import { openServer } from './db/server/open.ts'
import type { Store } from './db/store.ts'
import { Day } from './domain/day.ts'
import { type Drain, draining } from './drain.ts'
import { guestInstallation } from './guest.ts'
import { createApp } from './http/app.ts'
import { loopbackNames } from './http/guard.ts'
import { answerMcp } from './mcp/server.ts'
import { countedMetrics, logAt } from './monitor.ts'
import { type Installation, installationOn } from './operations/installation.ts'
import type { Settings } from './settings.ts'
import { version } from './version.ts'

/** A way to the data: opened here, or in the process that has it open already. */
export interface Connection {
  /** Resolves when the database is open. */
  installation: Promise<Installation>
  /** Answers HTTP, on whatever listens. */
  http: Drain
  /** The process that has the data open; `null` when it is this one. */
  owner: Owner | null
  /** Tells other processes where a browser finds us. */
  publish(address: string): void
  close(): Promise<void>
}

/**
 * Connects to the data the settings name: the only place that wires the real clock, ids and
 * database. A data folder has one owner; everybody else talks to it through the folder's socket.
 */
export async function connect(settings: Settings): Promise<Connection> {
  if (settings.server) return connectionTo(settings, installed(openServer(settings.server)), null)
  const result = await lockFolder(settings.dataDir)
  if (!result.held)
    return connectionTo(settings, installed(openFolder(settings.dataDir)), result.lock)
  const guest = guestInstallation(
    result.socketPath,
    async () => (await connect(settings)).installation,
  )
  const connection = connectionTo(settings, Promise.resolve(guest), null)
  return { ...connection, owner: result.owner ?? busy }
}

const busy: Owner = { pid: 0, host: '', since: '', address: null }

async function installed(opening: Promise<Store>): Promise<Installation> {
  const store = await opening
  return installationOn({ store, today, newId: () => v7(), baseTopics })
}

function today(): Day {
  return Day.parse(Temporal.Now.plainDateISO().toString())
}

function connectionTo(
  settings: Settings,
  installation: Promise<Installation>,
  lock: Lock | null,
): Connection {
  installation.catch(() => {})
  const app = createApp({
    version,
    log: logAt(settings.logLevel),
    metrics: settings.metrics ? countedMetrics() : undefined,
    hostNames: [...loopbackNames, ...settings.hostNames],
    webFolder: join(import.meta.dirname, 'web'),
    installation,
    mcp: (call, request) => answerMcp(call, version, request),
  })
  const http = draining(getRequestListener(app.fetch))
  lock?.serve(http.listener)
  return {
    installation,
    http,
    owner: null,
    publish: (address) => lock?.setAddress(address),
    async close() {
      lock?.setAddress(null)
      await http.drain()
      await installation.then((open) => open.close()).catch(() => {})
      await lock?.release()
    },
  }
}
