import { get, type IncomingMessage } from 'node:http'
import { json } from 'node:stream/consumers'
import type { Owner } from './lock/lockSocket.ts'

/** A living owner answers within milliseconds, unless its thread is busy. */
const patienceInMs = 2000

/**
 * Asks the process behind a lock's socket who it is. Whether anybody listens is
 * the kernel's answer, so `dead` is certain; `null` means alive, but too busy to say.
 */
export async function askOwner(socketPath: string): Promise<Owner | null | 'dead'> {
  try {
    return (await json(await request(socketPath))) as Owner
  } catch (error) {
    return isDead(error) ? 'dead' : whenAlive(error, socketPath)
  }
}

function request(socketPath: string): Promise<IncomingMessage> {
  const signal = AbortSignal.timeout(patienceInMs)
  return new Promise((resolve, reject) => {
    get({ socketPath, path: '/owner', agent: false, signal }, resolve).once('error', reject)
  })
}

function isDead(error: unknown): boolean {
  return ['ENOENT', 'ECONNREFUSED'].includes((error as NodeJS.ErrnoException).code ?? '')
}

/** It may have ended while we spoke; then the next question gets the certain answer. */
function whenAlive(error: unknown, socketPath: string): Promise<Owner | null | 'dead'> | null {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ECONNRESET') return askOwner(socketPath)
  if (code === 'EACCES') throw error
  return null
}
