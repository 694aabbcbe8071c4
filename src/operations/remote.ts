import { AppError, type ErrorCode } from '../domain/base/errors.ts'
import type { Demo } from './demo.ts'
import type { Call } from './index.ts'
import type { Installation } from './installation.ts'

/** What sends a request: the browser's fetch, or one over a socket. */
export type Send = (
  path: string,
  request: { method: 'POST'; headers: Record<string, string>; body: string },
) => Promise<{ ok: boolean; json(): Promise<unknown> }>

/** Calls operations over HTTP, at whatever stands before `/api`. Runs in the browser too. */
export function remote(send: Send, base = ''): Call {
  const call = async (name: string, input: unknown) => {
    const answer = await post(send, `${base}/api/${name}`, input)
    const body = await answer.json().catch(() => undefined)
    if (answer.ok) return body
    throw refusalIn(body)
  }
  return call as Call
}

async function post(send: Send, path: string, input: unknown) {
  try {
    const headers = { 'content-type': 'application/json' }
    return await send(path, { method: 'POST', headers, body: JSON.stringify(input) })
  } catch (cause) {
    throw new AppError('unavailable', 'Fairwind does not answer. Is it still running?', { cause })
  }
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
  const act = async (action: 'look' | 'add' | 'remove') => {
    const answer = await post(send, '/api/demo', { action })
    const body = await answer.json().catch(() => undefined)
    if (!answer.ok) throw refusalIn(body)
    return body as { exists: boolean }
  }
  return {
    isThere: async () => (await act('look')).exists,
    add: async () => void (await act('add')),
    remove: async () => void (await act('remove')),
    callAs: async (handle) => remote(send, `/demo/${handle}`),
  }
}
