import { availableParallelism } from 'node:os'
import { AppError } from '../../domain/base/errors.ts'
import type { ReadOutcome, ReadRequest } from './perform.ts'
import { cancelled, type ReadingThread, startThread, type Watch } from './readingThread.ts'

/** The threads that read files. None is started before the first large file comes. */
export interface Threads {
  read(request: ReadRequest, watch: Watch): Promise<ReadOutcome>
  /** How many are there now, at work or warm. */
  count(): number
  close(): Promise<void>
}

/** On a computer with two cores the second one serves people. */
const mostThreads = availableParallelism() > 2 ? 2 : 1

/** More than these wait only where something is wrong. */
const mostWaiting = 20

/** So long a thread that has nothing to do is kept warm, in milliseconds. */
const keptWarm = 120_000

interface Waiting {
  request: ReadRequest
  watch: Watch
  resolve(outcome: Promise<ReadOutcome>): void
}

/** Reads in threads: so many files at a time, the others in the order they came. */
export function openThreads(entry: URL): Threads {
  const warm: ReadingThread[] = []
  const waiting: Waiting[] = []
  const atWork = new Set<ReadingThread>()
  const cooling = setTimeout(() => void stopAll(warm.splice(0)), keptWarm).unref()

  function next(): void {
    if (atWork.size >= mostThreads) return
    const job = waiting.shift()
    if (!job) return
    if (job.watch.signal?.aborted) job.resolve(Promise.reject(cancelled()))
    else job.resolve(readWith(warmOne(), job))
    next()
  }

  function warmOne(): ReadingThread {
    const thread = warm.pop()
    if (!thread) return startThread(entry)
    return thread.isAlive() ? thread : warmOne()
  }

  async function readWith(thread: ReadingThread, { request, watch }: Waiting) {
    atWork.add(thread)
    try {
      return await thread.read(request, watch)
    } finally {
      atWork.delete(thread)
      if (thread.isAlive()) warm.push(thread)
      cooling.refresh()
      next()
    }
  }

  return {
    count: () => warm.length + atWork.size,
    async read(request, watch) {
      if (waiting.length >= mostWaiting) throw tooMany()
      if (atWork.size >= mostThreads) watch.report({ stage: 'waiting' })
      return new Promise((resolve) => {
        waiting.push({ request, watch, resolve })
        next()
      })
    },
    async close() {
      clearTimeout(cooling)
      await stopAll([...warm.splice(0), ...atWork])
    },
  }
}

async function stopAll(threads: readonly ReadingThread[]): Promise<void> {
  await Promise.all(threads.map((thread) => thread.stop()))
}

function tooMany(): AppError {
  return new AppError(
    'unavailable',
    'Too many files are being read at the moment. Try again in a minute.',
  )
}
