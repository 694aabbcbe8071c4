import { AppError, type ErrorCode } from '../domain/base/errors.ts'
import type { Progress, Report } from '../domain/base/progress.ts'
import type { Demo } from './demo.ts'
import type { Call, CallOptions } from './index.ts'
import type { Installation } from './installation.ts'

/** Names the time zone of the device that asks. */
export const timeZoneHeader = 'x-time-zone'

/** What sends a request: the browser's fetch, or one over a socket. */
export type Send = (
  path: string,
  request: {
    method: 'POST'
    headers: Record<string, string>
    body: string
    signal?: AbortSignal | null
  },
) => Promise<Pick<Response, 'ok' | 'json' | 'body'>>

/** Calls operations over HTTP, at whatever stands before `/api`. Runs in the browser too. */
export function remote(send: Send, base = ''): Call {
  const call = (name: string, input: unknown, options?: CallOptions) =>
    askAt(send, `${base}/api/${name}`, input, options)
  return call as Call
}

/** Asks at an address, and tells how far the answer has come where that is wanted. */
export async function askAt(
  send: Send,
  path: string,
  input: unknown,
  options?: CallOptions,
): Promise<unknown> {
  const asked = post(send, path, input, options)
  const answered = asked.then((answer) => outputOf(answer, options?.report))
  // An answer that is cut off looks like one that cannot be read.
  await answered.catch(() => {})
  if (options?.signal?.aborted) throw cancelled()
  return answered
}

async function post(send: Send, path: string, input: unknown, options: CallOptions = {}) {
  const { signal = null, report, timeZone } = options
  const accept = report ? { accept: 'application/x-ndjson' } : {}
  const zone = timeZone === undefined ? {} : { [timeZoneHeader]: timeZone }
  const headers = { 'content-type': 'application/json', ...accept, ...zone }
  try {
    return await send(path, { method: 'POST', headers, body: JSON.stringify(input), signal })
  } catch (cause) {
    throw new AppError('unavailable', 'Fairwind does not answer. Is it still running?', { cause })
  }
}

function cancelled(): AppError {
  return new AppError('cancelled', 'Cancelled.')
}

async function outputOf(answer: Awaited<ReturnType<Send>>, report?: Report): Promise<unknown> {
  if (report && answer.ok && answer.body) return lastIn(answer.body, report)
  const body = await answer.json().catch(() => undefined)
  if (answer.ok) return body
  throw refusalIn(body)
}

type Line = { progress: Progress } | { output: unknown } | { error: unknown }

/** What the last line of an answer says; those before it tell how far it has come. */
async function lastIn(body: ReadableStream<Uint8Array>, report: Report): Promise<unknown> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (let done = false; !done; ) {
    const read = await reader.read().catch(() => ({ done: true as const, value: undefined }))
    done = read.done
    text += decoder.decode(read.value, { stream: !done })
    const lines = text.split('\n')
    text = lines.pop() ?? ''
    for (const written of lines) {
      const line = JSON.parse(written) as Line
      if ('output' in line) return line.output
      if (!('progress' in line)) throw refusalIn(line)
      report(line.progress)
    }
  }
  throw refusalIn(undefined)
}

function refusalIn(body: unknown): Error {
  const error = (body as { error?: { code: ErrorCode | 'internal'; message: string } })?.error
  if (!error) return new AppError('unavailable', 'Fairwind gave no answer that can be read.')
  return error.code === 'internal'
    ? new Error(error.message)
    : new AppError(error.code, error.message)
}

/** An installation whose data another process has open. */
export function remoteInstallation(send: Send): Installation {
  return { call: remote(send), demo: remoteDemo(send), close: async () => {} }
}

/** The demo of an installation that is reached over HTTP. */
export function remoteDemo(send: Send): Demo {
  const act = async (action: 'look' | 'add' | 'remove', options?: CallOptions) => {
    return (await outputOf(await post(send, '/api/demo', { action }, options))) as {
      exists: boolean
    }
  }
  return {
    isThere: async () => (await act('look')).exists,
    add: async (options) => void (await act('add', options)),
    remove: async () => void (await act('remove')),
    callAs: async (handle) => remote(send, `/demo/${handle}`),
  }
}

/** Names a file by the id of an earlier answer; sends it whole where that id is gone. */
export async function byId<File, Answer>(
  id: string | undefined,
  whole: File,
  send: (sent: File | { file: string }) => Promise<Answer>,
): Promise<Answer> {
  if (id === undefined) return send(whole)
  return send({ file: id }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'expired') return send(whole)
    throw error
  })
}
