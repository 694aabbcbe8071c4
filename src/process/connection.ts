import type { Owner } from '../db/embedded/lock/lockSocket.ts'
import type { Installation } from '../operations/installation.ts'
import type { Drain } from './shutdown.ts'

/** A way to the data: opened here, or in the process that has it open already. */
export interface Connection {
  /** Resolves when the database is open. */
  installation: Promise<Installation>
  /** Answers HTTP, on whatever listens. */
  http: Drain
  /** The process that has the data open; `null` when it is this one. */
  owner: Owner | null
  /** Backs everything up while people work; answers where it lies. */
  backUp(file?: string): Promise<string>
  /** Does so once a day from now on, where nobody else would: for the embedded database. */
  backUpDaily(): void
  /** Makes the backup of today unless there is one. */
  backUpToday(): Promise<void>
  /** Tells other processes where a browser finds us. */
  publish(address: string): void
  close(): Promise<void>
}
