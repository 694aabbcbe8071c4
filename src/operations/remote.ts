import { AppError, type ErrorCode } from '../domain/errors.ts'
import type { Call } from './index.ts'

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
  } catch {
    throw new AppError('unavailable', 'Fairwind does not answer. Is it still running?')
  }
}

function refusalIn(body: unknown): Error {
  const error = (body as { error?: { code: ErrorCode | 'internal'; message: string } })?.error
  if (!error) return new AppError('unavailable', 'Fairwind gave no answer that can be read.')
  return error.code === 'internal'
    ? new Error(error.message)
    : new AppError(error.code, error.message)
}
