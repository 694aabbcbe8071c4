/** @typedef {ReturnType<typeof watchLog>} Log */

/**
 * Keeps PostgreSQL's last words. When it gives up it says why in its log only,
 * and PGlite's own error is "failed to initialize properly" or "Aborted()".
 */
export function watchLog() {
  /** @type {string | undefined} */
  let lastWords

  return {
    /** Given to PGlite; `false` keeps the line from being printed. */
    onStderr(/** @type {string} */ line) {
      lastWords = /\b(?:FATAL|PANIC): +(.*)/.exec(line)?.[1] ?? lastWords
      return false
    },
    /** @param {unknown} error what was thrown in place of an explanation */
    explain(error) {
      return lastWords ?? (error instanceof Error ? error.message : String(error))
    },
  }
}
