import { useState } from 'react'
import { AppError } from '../../domain/base/errors.ts'

/** A command in progress, and its result. */
export interface Doing {
  busy: boolean
  /** The server's error message. */
  problem: string | undefined
  /** Whether the item was changed elsewhere in the meantime. */
  conflict: boolean
  /** Runs the work and returns whether it succeeded. */
  perform(work: () => Promise<unknown>): Promise<boolean>
  clear(): void
}

/** Runs one piece of work at a time and keeps its error message. */
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

/** Whether the person cancelled it themselves; that is not an error to show. */
export function isCancelled(thrown: unknown): boolean {
  return thrown instanceof AppError && thrown.code === 'cancelled'
}
