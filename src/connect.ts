import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { Temporal } from 'temporal-polyfill'
import { v7 } from 'uuid'
import { onThisMachine } from './collect/onThisMachine.ts'
import { backUpToday, scheduleDailyBackup } from './db/backup/daily.ts'
import { type Lock, lockFolder } from './db/embedded/lock/lock.ts'
import type { Owner } from './db/embedded/lock/lockSocket.ts'
import { backupFolder, openFolder } from './db/openFolder.ts'
import { openServer } from './db/server/open.ts'
import type { Store } from './db/store/store.ts'
import { baseTopics } from './db/topics/baseTopics.ts'
import { Day } from './domain/base/day.ts'
import { createApp } from './http/app.ts'
import { loopbackNames } from './http/guard.ts'
import { withoutWords } from './http/observe.ts'
import { answerMcp } from './mcp/server.ts'
import { type Installation, installationOn } from './operations/installation.ts'
import { backUpOver, withBackups } from './process/backupRoute.ts'
import { backUpRows, defaultFile } from './process/backups.ts'
import { commandStart } from './process/commandStart.ts'
import type { Connection } from './process/connection.ts'
import { countedMetrics, logAt } from './process/metrics.ts'
import { isOwnComputer } from './process/ownComputer.ts'
import { ownerClient } from './process/ownerClient.ts'
import type { Settings } from './process/settings.ts'
import { draining } from './process/shutdown.ts'
import { openReading } from './readers/worker/reading.ts'
import { version } from './version.ts'

/**
 * Connects to the data the settings name: the only place that wires the real clock, ids and
 * database. A data folder has one owner; everybody else talks to it through the folder's socket.
 */
export async function connect(settings: Settings): Promise<Connection> {
  if (settings.server) {
    const store = openServer(settings.server)
    return connectionTo(settings, store, (file) => backUpRows(settings, file, now()))
  }
  const result = await lockFolder(settings.dataDir)
  if (!result.held) {
    const { error } = logAt(settings.logLevel)
    const onFailure = (reason: Error) => error(withoutWords(reason), 'the database failed')
    const store = openFolder(settings.dataDir, now, onFailure)
    const backUp = async (file: string) => void (await (await store).backUp(file, now()))
    return connectionTo(settings, store, backUp, result.lock)
  }
  return { ...clientOf(settings, result.socketPath), owner: result.owner ?? busy }
}

function clientOf(settings: Settings, socketPath: string): Connection {
  const reconnect = async () => (await connect(settings)).installation
  const client = Promise.resolve(ownerClient(socketPath, reconnect))
  return connectionOf(settings, client, backUpOver(socketPath))
}

const busy: Owner = { pid: 0, host: '', since: '', address: null }

async function installed(opening: Promise<Store>): Promise<Installation> {
  const store = await opening
  const reading = openReading()
  return installationOn({ store, reading, now, newId: () => v7(), newSecret, baseTopics })
}

function newSecret(): string {
  return randomBytes(24).toString('base64url')
}

/** The instant, in UTC. */
export function now(): string {
  return Temporal.Now.instant().toString({ smallestUnit: 'millisecond' })
}

/** The calendar day on this machine's clock: for its backups, and never for a person. */
export function today(): Day {
  return Day.parse(Temporal.Now.plainDateISO().toString())
}

function connectionTo(
  settings: Settings,
  store: Promise<Store>,
  backUp: (file: string) => Promise<void>,
  lock: Lock | null = null,
): Connection {
  return connectionOf(settings, installed(store), backUp, lock)
}

function connectionOf(
  settings: Settings,
  installation: Promise<Installation>,
  backUp: (file: string) => Promise<void>,
  lock: Lock | null = null,
): Connection {
  installation.catch(() => {})
  const log = logAt(settings.logLevel)
  const app = createApp({
    version,
    log,
    metrics: settings.metrics ? countedMetrics() : undefined,
    hostNames: [...loopbackNames, ...settings.hostNames],
    webFolder: join(import.meta.dirname, 'web'),
    installation,
    commandStart: commandStart(settings),
    collecting: isOwnComputer(settings) ? onThisMachine : undefined,
    mcp: (call, request) => answerMcp(call, version, request),
  })
  const http = draining(getRequestListener(app.fetch))
  const daily = {
    ...{ folder: backupFolder(settings.dataDir), today, backUp },
    report: (error: Error) => log.error(withoutWords(error), 'the daily backup failed'),
  }
  lock?.serve(withBackups(http.listener, backUp))
  return {
    installation,
    http,
    owner: null,
    publish: (address) => lock?.setAddress(address),
    async backUp(file = defaultFile(settings, now())) {
      await backUp(file)
      return file
    },
    backUpDaily() {
      if (!settings.server) scheduleDailyBackup(daily)
    },
    async backUpToday() {
      if (!settings.server) await backUpToday(daily)
    },
    async close() {
      lock?.setAddress(null)
      await http.drain()
      await installation.then((open) => open.close()).catch(() => {})
      await lock?.release()
    },
  }
}
