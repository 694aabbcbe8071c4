import { useState } from 'react'
import { AppError } from '../../domain/base/errors.ts'

/** Something being done, and how it went. */
export interface Doing {
  busy: boolean
  /** What went wrong, in the server's own words. */
  problem: string | undefined
  /** Whether somebody else changed the thing meanwhile. */
  conflict: boolean
  /** Does it; answers whether it worked. */
  perform(work: () => Promise<unknown>): Promise<boolean>
  clear(): void
}

/** Runs one piece of work at a time and keeps the sentence of whatever went wrong. */
export function useCommand(): Doing {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<Error>()
  async function perform(work: () => Promise<unknown>) {
    setBusy(true)
    setError(undefined)
    try {
      await work()
      return true
    } catch (thrown) {
      if (!isCancelled(thrown)) setError(thrown as Error)
      return false
    } finally {
      setBusy(false)
    }
  }
  return {
    busy,
    problem: error?.message,
    conflict: error instanceof AppError && error.code === 'conflict',
    perform,
    clear: () => setError(undefined),
  }
}

/** Whether the person stopped it themselves, which is no problem to tell of. */
export function isCancelled(thrown: unknown): boolean {
  return thrown instanceof AppError && thrown.code === 'cancelled'
}
