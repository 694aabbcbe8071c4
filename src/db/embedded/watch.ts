import { tookTooLong } from './dbErrors.ts'

/** Notices a statement that runs too long, from outside of the thread that runs it. */
export type Watch = {
  /** The thread adds one when it begins with a message and one when it is through: odd is busy. */
  turns: Int32Array<SharedArrayBuffer>
  /** Watches a thread until the returned function is called. */
  start(stop: (reason: Error) => void): () => void
  /** Lets the statements of some work take as long as they need: migrations, housekeeping. */
  unhurried<Result>(work: () => Promise<Result>): Promise<Result>
}

/** Looks so often within the limit, which is how exact it is. */
const looks = 10

/**
 * PostgreSQL's own `statement_timeout` needs a signal, which never reaches a busy
 * WebAssembly. Time is counted in looks, not by the clock, so that a computer that
 * slept in the middle of a statement doesn't take the night for it.
 */
export function createWatch(limitInMs: number): Watch {
  const turns = new Int32Array(new SharedArrayBuffer(4))
  let unhurried = 0

  return {
    turns,
    start(stop) {
      if (limitInMs === Number.POSITIVE_INFINITY) return () => {}
      // A thread that was stopped in the middle has left it odd.
      Atomics.store(turns, 0, 0)
      let last = 0
      let seen = 0
      const timer = setInterval(() => {
        const turn = Atomics.load(turns, 0)
        const isStuck = turn === last && turn % 2 === 1 && unhurried === 0
        seen = isStuck ? seen + 1 : 0
        last = turn
        if (seen === looks) stop(tookTooLong(limitInMs))
      }, limitInMs / looks)
      timer.unref()
      return () => clearInterval(timer)
    },
    async unhurried(work) {
      unhurried += 1
      try {
        return await work()
      } finally {
        unhurried -= 1
      }
    },
  }
}
