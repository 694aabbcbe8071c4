import pg from 'pg'
import { AppError } from '../../domain/base/errors.ts'
import { diskError } from '../embedded/dbErrors.ts'

/** What the database refused, as a sentence somebody can act on; anything else as it came. */
export function translated(error: unknown): unknown {
  const known = diskError(error)
  if (known) return known
  const code = codeOf(error)
  if (code === insufficientPrivilege) return isPolicy(error) ? notYours(error) : noRight(error)
  if (code === readOnly) return unavailable(readOnlyNow, error)
  if (conflicts.has(code)) return new AppError('conflict', atOnce)
  if (code === queryCanceled) return new AppError('unavailable', tooLong)
  if (isDamage(error)) return unavailable(damaged, error)
  return error
}

/** unique_violation, foreign_key_violation, serialization_failure, deadlock_detected */
const conflicts = new Set(['23505', '23503', '40001', '40P01'])

/** A policy or a missing grant; PostgreSQL has one code for both. */
const insufficientPrivilege = '42501'

/** read_only_sql_transaction: a standby, or a server set to read only. */
const readOnly = '25006'

const readOnlyNow =
  'The database is read-only at the moment, so nothing was saved. Try again in a few minutes.'

/** Why a transaction could not begin. A standby refuses `begin read write` as not supported. */
export function beginRefused(cause: unknown): unknown {
  return codeOf(cause) === featureNotSupported ? unavailable(readOnlyNow, cause) : cause
}

const featureNotSupported = '0A000'

function isPolicy(error: unknown): boolean {
  return error instanceof Error && error.message.includes('row-level security')
}

function notYours(cause: unknown): AppError {
  const text = 'This belongs to someone else, so you can’t change it. Nothing was saved.'
  return new AppError('forbidden', text, { cause })
}

function noRight(cause: unknown): AppError {
  const text =
    'Fairwind’s database user lacks a permission, so nothing was saved. ' +
    'Ask the administrator of the server to add it (see docs/running.md).'
  return unavailable(text, cause)
}

/** What a server answers at its `statement_timeout`. */
const queryCanceled = '57014'

const atOnce = 'Couldn’t save: someone changed this at the same time. Reload and try again.'

const tooLong = 'Stopped because it took too long. Nothing was saved. Try a smaller request.'

/** data_corrupted, index_corrupted, undefined_file */
const damageCodes = new Set(['XX001', 'XX002', '58P01'])

/** Internal errors that PostgreSQL gives no code of their own. */
const damageWords =
  /missing chunk number|unexpected chunk|could not (?:read|open) (?:block|file)|invalid page|cache lookup failed/

/** Whether a statement failed because what is stored can't be read. */
export function isDamage(error: unknown): boolean {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string }
  return damageCodes.has(code) || (code === 'XX000' && damageWords.test(message))
}

const damaged =
  'Part of the database is damaged, so this can’t be read. ' +
  'Ask the administrator of the server to restore a backup (see docs/running.md).'

/** Whether the connection is gone, as opposed to a statement that the database refused. */
export function isLost(error: unknown): boolean {
  return !(error instanceof pg.DatabaseError) || codeOf(error).startsWith('57P')
}

/** For whoever had not come to the end. The embedded database has words of its own. */
export function lost(cause: unknown): AppError {
  return unavailable('The database connection was lost, so nothing was saved. Try again.', cause)
}

/** A commit that was sent but not answered: nobody can know. */
export function outcomeUnknown(cause: unknown): AppError {
  return unavailable(
    'The database connection was lost while saving. Check whether your change was saved before you try again.',
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
