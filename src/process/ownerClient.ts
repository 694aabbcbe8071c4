import { AppError } from '../domain/base/errors.ts'
import type { Call } from '../operations/index.ts'
import type { Installation } from '../operations/installation.ts'
import { remoteInstallation } from '../operations/remote.ts'
import { sendOver } from './socket.ts'

/**
 * An installation reached through the process that owns its data. When that process is gone, this
 * one connects anew and so may become the owner itself. Only what was never sent is sent again.
 */
export function ownerClient(
  socketPath: string,
  reconnect: () => Promise<Installation>,
): Installation {
  let current: Promise<Installation> = Promise.resolve(remoteInstallation(sendOver(socketPath)))

  async function using<Result>(work: (open: Installation) => Promise<Result>): Promise<Result> {
    const used = current
    try {
      return await work(await used)
    } catch (error) {
      if (!isGone(error)) throw error
      if (current === used) current = reconnect()
      return using(work)
    }
  }

  const callThrough = (pick: (open: Installation) => Promise<Call>): Call =>
    ((name, input, options) =>
      using(async (open) => (await pick(open))(name, input, options))) as Call
  return {
    call: callThrough(async (open) => open.call),
    demo: {
      isThere: () => using(({ demo }) => demo.isThere()),
      add: (options) => using(({ demo }) => demo.add(options)),
      remove: () => using(({ demo }) => demo.remove()),
      callAs: async (handle) =>
        callThrough(async ({ demo }) => (await demo.callAs(handle)) ?? nobody()),
    },
    close: async () => (await current).close(),
  }
}

function nobody(): never {
  throw new AppError(
    'not_found',
    'No such person in the demo company, or the demo company is not set up.',
  )
}

/** Nobody listens any more: the kernel refused the connection, so nothing was sent. */
function isGone(error: unknown): boolean {
  const { code } = ((error as Error).cause ?? {}) as NodeJS.ErrnoException
  return error instanceof AppError && (code === 'ECONNREFUSED' || code === 'ENOENT')
}
