/** What went wrong, for doors that must react differently. */
export type ErrorCode =
  | 'invalid'
  | 'not_found'
  | 'conflict'
  | 'too_large'
  | 'unavailable'
  | 'forbidden'
  | 'unsupported'
  | 'timed_out'
  | 'cancelled'
  | 'expired'

/** A failure the caller can act on. The message is written for the person who reads it. */
export class AppError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: { cause: unknown }) {
    super(message, options)
    this.name = 'AppError'
    this.code = code
  }
}

/** Throws an {@link AppError}; reads well behind `??`. */
export function fail(code: ErrorCode, message: string): never {
  throw new AppError(code, message)
}
