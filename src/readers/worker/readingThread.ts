import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { AppError } from '../../domain/base/errors.ts'
import type { Report } from '../../domain/base/progress.ts'
import type { ReadOutcome, ReadRequest } from './perform.ts'
import type { ThreadNews } from './thread.ts'

/** A thread that reads files, one at a time. */
export interface ReadingThread {
  read(request: ReadRequest, watch: Watch): Promise<ReadOutcome>
  /** Whether it can read another: one that was stopped cannot. */
  isAlive(): boolean
  stop(): Promise<unknown>
}

export interface Watch {
  report: Report
  /** Stops the reading when it is aborted. */
  signal?: AbortSignal | undefined
  /** So long a reading may take, in milliseconds. */
  limit: number
}

/** Compiled after a build, TypeScript in tests: whichever this file is. */
export const usualEntry = new URL(`./thread${extname(import.meta.url)}`, import.meta.url)

/** A parsed file of 5 MB takes a tenth of this; one that is made to take more ends its thread only. */
const resourceLimits = { maxOldGenerationSizeMb: 1024 }

/** Starts a thread. It keeps the process alive only while it reads. */
export function startThread(entry: URL): ReadingThread {
  const worker = new Worker(entry, { resourceLimits })
  let alive = true
  worker.once('exit', () => {
    alive = false
  })
  // While a file is read somebody listens; between two files nothing can go wrong but the end.
  worker.on('error', () => {})
  worker.unref()
  const stop = () => {
    alive = false
    return worker.terminate()
  }
  return {
    isAlive: () => alive,
    stop,
    read: (request, watch) => readIn(worker, stop, request, watch),
  }
}

function readIn(
  worker: Worker,
  stop: () => Promise<unknown>,
  request: ReadRequest,
  { report, signal, limit }: Watch,
): Promise<ReadOutcome> {
  const ended = new AbortController()
  const until = { signal: ended.signal }
  return new Promise<ReadOutcome>((resolve, reject) => {
    const giveUp = (why: Error) => {
      reject(why)
      void stop()
    }
    const timer = setTimeout(() => giveUp(tookTooLong(limit)), limit)
    ended.signal.addEventListener('abort', () => clearTimeout(timer))
    signal?.addEventListener('abort', () => giveUp(cancelled()), until)
    listen(worker, ended.signal, {
      message(news) {
        // The start of the thread is not the fault of the file.
        if (news.type === 'progress' && news.progress.stage === 'reading') timer.refresh()
        if (news.type === 'progress') report(news.progress)
        else if (news.type === 'read') resolve(news.outcome)
        else reject(news.type === 'refused' ? new AppError(news.code, news.message) : news.error)
      },
      error: (error) => giveUp(isOutOfMemory(error) ? tookTooMuch() : error),
      exit: () => reject(new Error('The thread that reads files ended')),
    })
    worker.ref()
    worker.postMessage(
      request,
      (request.longText ?? []).map(({ buffer }) => buffer),
    )
  }).finally(() => {
    ended.abort()
    worker.unref()
  })
}

interface Listeners {
  message(news: ThreadNews): void
  error(error: Error): void
  exit(): void
}

function listen(worker: Worker, ended: AbortSignal, listeners: Listeners): void {
  for (const [event, listener] of Object.entries(listeners)) {
    worker.on(event, listener)
    ended.addEventListener('abort', () => worker.off(event, listener))
  }
}

function isOutOfMemory(error: Error): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
}

/** Why a reading that was stopped by the person ended. */
export function cancelled(): AppError {
  return new AppError('cancelled', 'Reading the file was cancelled. Nothing was saved.')
}

function tookTooLong(limit: number): AppError {
  return new AppError(
    'timed_out',
    `Reading the file took longer than ${limit / 1000} s, so it was stopped. Nothing was saved. Split the file and import the parts.`,
  )
}

function tookTooMuch(): AppError {
  return new AppError(
    'too_large',
    'Reading the file took too much memory, so it was stopped. Nothing was saved. Split the file and import the parts.',
  )
}
