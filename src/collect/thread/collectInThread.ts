import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { AppError } from '../../domain/base/errors.ts'
import type { Report } from '../../domain/base/progress.ts'
import type { Candidate } from '../../domain/log/candidates.ts'
import type { GitFound, GitSearch } from '../git.ts'
import type { GitNews } from './gitThread.ts'

interface Watch {
  report: Report
  /** Stops the search and the git it runs when it is aborted. */
  signal?: AbortSignal | undefined
}

/** Compiled after a build, TypeScript in tests: whichever this file is. */
const entry = new URL(`./gitThread${extname(import.meta.url)}`, import.meta.url)

/** A million commits of one's own fit. */
const resourceLimits = { maxOldGenerationSizeMb: 2048 }

/** So long a thread may take to end its git, in milliseconds. */
const mostToStop = 1000

/** {@link collectGit} in a thread of its own, which can be stopped. */
export async function collectGitInThread(
  search: GitSearch,
  { report, signal }: Watch,
): Promise<GitFound> {
  if (signal?.aborted) throw cancelled()
  const worker = new Worker(entry, { workerData: search, resourceLimits })
  const candidates: Candidate[] = []
  return new Promise<GitFound>((resolve, reject) => {
    signal?.addEventListener('abort', () => {
      stop(worker)
      reject(cancelled())
    })
    worker.on('message', (news: GitNews) => {
      if (signal?.aborted) return
      if (news.type === 'progress') report(news.progress)
      else if (news.type === 'part') candidates.push(...news.candidates)
      else if (news.type === 'found') resolve({ ...news.rest, candidates })
      else reject(new AppError(news.code, news.message))
    })
    worker.on('error', (error) => reject(isOutOfMemory(error) ? tooMuch() : error))
    worker.on('exit', () => reject(new Error('The thread that reads repositories ended')))
  })
}

function stop(worker: Worker): void {
  worker.postMessage('stop')
  const timer = setTimeout(() => void worker.terminate(), mostToStop)
  worker.once('exit', () => clearTimeout(timer))
}

function isOutOfMemory(error: Error): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function cancelled(): AppError {
  return new AppError('cancelled', 'The import was cancelled. Nothing was saved.')
}

function tooMuch(): AppError {
  return new AppError(
    'too_large',
    'The repository needs too much memory. Nothing was imported. Choose a date to start from, or import it from the terminal.',
  )
}
