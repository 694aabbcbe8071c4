import { AppError } from '../../domain/base/errors.ts'

/** PostgreSQL passes on the words of the operating system, in its errors and when it stops. */
const messages: [RegExp, string][] = [
  [
    /no space left|disk quota|file too large/i,
    'Couldn’t save: the disk is full. Earlier data is safe. Free some space, then try again. You don’t need to restart.',
  ],
  [
    /EACCES|EPERM|EROFS|read-only file system|could not .*(file|directory).*(permission denied|not permitted)/i,
    'Couldn’t save: the data directory is not writable. Earlier data is safe. Give the user that runs Fairwind write access, then try again. You don’t need to restart.',
  ],
]

/** What a person can do about a disk that refuses, if it is that. */
export function diskError(error: unknown): AppError | undefined {
  const said = error instanceof Error ? error.message : String(error)
  const text = messages.find(([pattern]) => pattern.test(said))?.[1]
  return text ? withCause(text, error) : undefined
}

/** Why the whole database stopped, for those whose work it was doing. */
export function stopped(error: Error): AppError {
  if (error instanceof AppError) return error
  const text =
    'The embedded database stopped. Earlier data is safe. Try again. If it stops again, restart Fairwind.'
  return diskError(error) ?? withCause(text, error)
}

/** The outcome of a commit under way is unknown, like that of any server that went away. */
export function tookTooLong(limitInMs: number): AppError {
  return new AppError(
    'unavailable',
    `Stopped after ${limitInMs / 1000} seconds in the database. Check whether your change was saved, then try a smaller request.`,
  )
}

function withCause(text: string, cause: unknown): AppError {
  return Object.assign(new AppError('unavailable', text), { cause })
}
