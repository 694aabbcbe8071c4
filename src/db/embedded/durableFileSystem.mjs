import fs from 'node:fs'
import { join } from 'node:path'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/**
 * PGlite's file system on a folder, with the one thing it lacks: a real fsync.
 *
 * Emscripten's NODEFS answers "done" to every fsync without asking the disk, so
 * a power cut loses commits and usually the whole database. Here each one is an
 * `fdatasync`, and is counted, so that the worker can prove at every start that
 * a commit reaches the disk. It touches Emscripten's internals: hence the proof.
 */
export class DurableFileSystem extends NodeFS {
  /** How often PostgreSQL asked for its bytes to be on the disk, and got it. */
  syncs = 0

  holdDatabase() {
    return fs.existsSync(join(this.rootDir, 'PG_VERSION'))
  }

  /**
   * @override
   * @param {import('@electric-sql/pglite').PGlite} database
   * @param {Parameters<NodeFS['init']>[1]} options
   */
  async init(database, options) {
    const { emscriptenOpts } = await super.init(database, options)
    const preRun = [...(emscriptenOpts.preRun ?? []), this.#addSync]
    return { emscriptenOpts: { ...emscriptenOpts, preRun } }
  }

  /** @param {any} module Emscripten's module, which has no types for this. */
  #addSync = (module) => {
    const { NODEFS } = module
    NODEFS.stream_ops.fsync = (/** @type {{ nfd: number }} */ stream) => {
      // Turns a failed sync into PostgreSQL's own error, which stops the database.
      NODEFS.tryFSOperation(() => fs.fdatasyncSync(stream.nfd))
      this.syncs += 1
      return 0
    }
  }
}
