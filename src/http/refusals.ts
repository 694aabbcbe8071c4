import type { ErrorHandler } from 'hono'
import { AppError, type ErrorCode } from '../domain/base/errors.ts'
import { type Log, withoutWords } from './observe.ts'

const statusOf = {
  invalid: 400,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  unsupported: 415,
  unavailable: 503,
  timed_out: 422,
  cancelled: 400,
  expired: 410,
} as const satisfies Record<ErrorCode, number>

/** The one place where errors become HTTP answers. What nobody can act on is logged, not shown. */
export function refusal(log: Log): ErrorHandler {
  return (error, c) => {
    const { status, body } = refused(error, log)
    return c.json(body, status)
  }
}

/** How an error is answered. */
export function refused(error: Error, log: Log) {
  if (error instanceof AppError) {
    const { code, message } = error
    return { status: statusOf[code], body: { error: { code, message } } }
  }
  log.error(withoutWords(error), 'broken')
  const message =
    'Something went wrong in Fairwind. Your data was not changed. Details are in the server log.'
  return { status: 500, body: { error: { code: 'internal', message } } } as const
}
