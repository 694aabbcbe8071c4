import { parentPort, workerData } from 'node:worker_threads'
import { AppError, type ErrorCode } from '../../domain/base/errors.ts'
import type { Progress } from '../../domain/base/progress.ts'
import type { Candidate } from '../../domain/log/candidates.ts'
import { collectGit, type GitFound, type GitSearch } from '../git.ts'
import { stopGit } from '../gitProcess.ts'

// The thread that sorts commits into pieces of work, so that the process that serves people never
// waits for it. It searches once and ends.

/** What this thread tells of its search. */
export type GitNews =
  | { type: 'progress'; progress: Progress }
  | { type: 'part'; candidates: Candidate[] }
  | { type: 'found'; rest: Omit<GitFound, 'candidates'> }
  | { type: 'refused'; code: ErrorCode; message: string }

/** Unpacking more than this at once could be felt by others. */
const mostInPart = 100

parentPort?.once('message', () => {
  stopGit()
  process.exit()
})

try {
  const search = workerData as GitSearch
  const { candidates, ...rest } = await collectGit(search, (progress) =>
    tell({ type: 'progress', progress }),
  )
  for (let from = 0; from < candidates.length; from += mostInPart)
    tell({ type: 'part', candidates: candidates.slice(from, from + mostInPart) })
  tell({ type: 'found', rest })
} catch (error) {
  if (!(error instanceof AppError)) throw error
  tell({ type: 'refused', code: error.code, message: error.message })
}
parentPort?.unref()

function tell(news: GitNews): void {
  parentPort?.postMessage(news)
}
