/** The status by which PostgreSQL leaves a statement that failed in an ordinary way. */
const statementFailed = 100

/**
 * Notices when PostgreSQL itself breaks: a failed fsync, a full disk, a stack that is full.
 *
 * PGlite swallows whatever its WebAssembly throws and goes on. So a write that
 * never reached the disk would be followed by others as if nothing had happened,
 * and some statements would wait for an answer for ever. PostgreSQL's rule is to
 * stop at once and recover from its log at the next start; this restores it.
 *
 * @param {import('@electric-sql/pglite').PGlite} database
 * @param {(error: unknown) => void} stop
 */
export function stopOnCrash(database, stop) {
  const module = /** @type {any} */ (database.Module)
  const runOneMessage = module._PostgresMainLoopOnce
  if (!runOneMessage) throw new Error('This version of PGlite hides its crashes from us.')

  module._PostgresMainLoopOnce = () => {
    try {
      runOneMessage()
    } catch (error) {
      if (/** @type {any} */ (error).status !== statementFailed) stop(error)
      throw error
    }
  }
}
