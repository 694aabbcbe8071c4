import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AppError, fail } from '../domain/base/errors.ts'
import { protagonist } from '../domain/people/demo.ts'
import type { Connection } from './connection.ts'
import { logAt } from './metrics.ts'
import { offlineQueue } from './offlineQueue.ts'
import { keepReminding } from './reminders.ts'
import { noteServer } from './runningServers.ts'
import type { Settings } from './settings.ts'

/**
 * Serves the pages and the API until the process is asked to stop. Answers before the database is
 * open; prints the one address to go to.
 */
export async function serve(
  connection: Connection,
  settings: Settings,
  { demo, say }: { demo: boolean; say(line: string): void },
): Promise<void> {
  if (connection.owner?.address) {
    say(`Fairwind is already running at ${connection.owner.address}`)
    return
  }
  const { address, stop } = await listen(connection, settings).catch(async (error: unknown) => {
    await connection.close()
    throw error
  })
  connection.publish(address)
  if (!settings.server) await noteServer({ address, dataDir: settings.dataDir })
  const { demo: northlight, call } = await opened(connection, say).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  connection.backUpDaily()
  keepReminding(call, settings.smtp, logAt(settings.logLevel))
  await offlineQueue(settings.dataDir).send((line) => call('addEvidence', line))
  if (demo && !(await northlight.isThere())) await northlight.add()
  say(`Fairwind is running at ${address}${demo ? `/demo/${protagonist}/sweet-spot` : ''}`)
}

async function listen(connection: Connection, settings: Settings) {
  const server = createServer(connection.http.listener)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(settings.port, settings.host, resolve)
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    fail(
      'unavailable',
      `Port ${settings.port} is already in use. Choose another port, for example PORT=4748 npm start.`,
    )
  })
  const stop = async () => {
    server.close()
    server.closeIdleConnections()
    await connection.close()
  }
  stopGently(stop)
  const { port } = server.address() as AddressInfo
  return {
    address: `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`,
    stop,
  }
}

async function opened(connection: Connection, say: (line: string) => void) {
  const slow = setTimeout(() => say('Opening the database…'), 1500)
  try {
    return await connection.installation
  } catch (error) {
    if (error instanceof AppError) throw error
    const { message } = error as Error
    throw new AppError('unavailable', `Couldn’t open the database: ${message}`, { cause: error })
  } finally {
    clearTimeout(slow)
  }
}

/** On the first request to stop, finishes what is under way; on the second, stops at once. */
function stopGently(stop: () => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) process.exit(130)
      stopping = true
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
}
