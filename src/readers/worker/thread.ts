import { parentPort } from 'node:worker_threads'
import { AppError, type ErrorCode } from '../../domain/base/errors.ts'
import type { Progress } from '../../domain/base/progress.ts'
import { perform, type ReadOutcome, type ReadRequest } from './perform.ts'

// The thread that reads files, one at a time, so that the process that serves people never waits.

/** What this thread tells of the file it reads. */
export type ThreadNews =
  | { type: 'progress'; progress: Progress }
  | { type: 'read'; outcome: ReadOutcome }
  | { type: 'refused'; code: ErrorCode; message: string }
  | { type: 'broken'; error: Error }

parentPort?.on('message', (request: ReadRequest) => {
  try {
    const outcome = perform(request, (progress) => tell({ type: 'progress', progress }))
    tell({ type: 'read', outcome }, buffersIn(outcome))
  } catch (error) {
    if (error instanceof AppError)
      tell({ type: 'refused', code: error.code, message: error.message })
    else tell({ type: 'broken', error: error as Error })
  }
})

function tell(news: ThreadNews, moved: ArrayBuffer[] = []): void {
  parentPort?.postMessage(news, moved)
}

/** Bytes are moved, not copied. */
function buffersIn({ answer, parsed }: ReadOutcome): ArrayBuffer[] {
  const { parts = [] } = (answer ?? {}) as { parts?: Uint8Array<ArrayBuffer>[] }
  return [...parts, ...(parsed ? [parsed] : [])].map(({ buffer }) => buffer)
}
