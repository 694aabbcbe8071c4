import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { AppError, type ErrorCode, fail } from '../domain/base/errors.ts'
import { sendOver } from './socket.ts'

type BackUp = (file: string) => Promise<void>

const path = '/backup'

/**
 * Answers `POST /backup` too. Only for the socket in the data folder, which nobody but this person's
 * own processes reach: it writes a file wherever it is told to.
 */
export function withBackups(listener: RequestListener, backUp: BackUp): RequestListener {
  return (request, response) => {
    if (request.url === path && request.method === 'POST') void answer(request, response, backUp)
    else listener(request, response)
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, backUp: BackUp) {
  const reply = (status: number, body: unknown) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  try {
    const { file } = (await json(request)) as { file: string }
    await backUp(file)
    reply(200, {})
  } catch (error) {
    const code: ErrorCode = error instanceof AppError ? error.code : 'unavailable'
    const why = error instanceof AppError ? error.message : 'Details are in the server log.'
    reply(400, { code, message: `The backup failed. ${why}` })
  }
}

/** Asks the process that has a data folder open for a backup. */
export function backUpOver(socketPath: string): BackUp {
  return async (file) => {
    const body = JSON.stringify({ file })
    const headers = { 'content-type': 'application/json' }
    const answered = await sendOver(socketPath)(path, { method: 'POST', headers, body })
    if (answered.ok) return
    const { code, message } = (await answered.json()) as { code: ErrorCode; message: string }
    fail(code, message)
  }
}
