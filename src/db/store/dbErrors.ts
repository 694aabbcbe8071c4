import pg from 'pg'
import { AppError } from '../../domain/base/errors.ts'
import { diskError } from '../embedded/dbErrors.ts'

/** A disk that refuses, two things at once, somebody without the right: in plain words. */
export function translated(error: unknown): unknown {
  const known = diskError(error)
  if (known) return known
  const code = codeOf(error)
  if (code === '42501')
    return new AppError('invalid', 'Only a lead of the organisation can change this.')
  if (conflicts.has(code)) return new AppError('conflict', atOnce)
  if (code === queryCanceled) return new AppError('unavailable', tooLong)
  return error
}

/** unique_violation, foreign_key_violation, serialization_failure, deadlock_detected */
const conflicts = new Set(['23505', '23503', '40001', '40P01'])

/** What a server answers at its `statement_timeout`. */
const queryCanceled = '57014'

const atOnce =
  'Something here was changed at the same moment. Nothing of yours was saved; look again and retry.'

const tooLong =
  'This took too long and was stopped. Nothing of it was saved; try something smaller.'

/** Whether the connection is gone, as opposed to a statement that the database refused. */
export function isLost(error: unknown): boolean {
  return !(error instanceof pg.DatabaseError) || codeOf(error).startsWith('57P')
}

/** For whoever had not come to the end. The embedded database has words of its own. */
export function lost(cause: unknown): AppError {
  return unavailable(
    'The database went away before this was done, so nothing of it was saved. Try again.',
    cause,
  )
}

/** A commit that was sent but not answered: nobody can know. */
export function outcomeUnknown(cause: unknown): AppError {
  return unavailable(
    'The database went away while this was being saved. Look whether it was saved before you try again.',
    cause,
  )
}

function unavailable(text: string, cause: unknown): AppError {
  return cause instanceof AppError ? cause : new AppError('unavailable', text, { cause })
}

function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown }
  return typeof code === 'string' ? code : ''
}
