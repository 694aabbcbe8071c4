import { AppError } from '../../domain/base/errors.ts'

/** PostgreSQL passes on the words of the operating system, in its errors and when it stops. */
const messages: [RegExp, string][] = [
  [
    /no space left|disk quota|file too large/i,
    'The disk is full, so nothing can be saved at the moment. What was saved before is safe. Make room on the disk, then do it again: Fairwind goes on by itself.',
  ],
  [
    /EACCES|EPERM|EROFS|read-only file system|could not .*(file|directory).*(permission denied|not permitted)/i,
    'The data folder cannot be written, so nothing can be saved at the moment. What was saved before is safe. Make the folder and all in it writable for the user Fairwind runs as, then do it again: Fairwind goes on by itself.',
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
    'The embedded database stopped. What was saved before is safe; try again, and if it stops ' +
    'again, restart Fairwind.'
  return diskError(error) ?? withCause(text, error)
}

/** The outcome of a commit under way is unknown, like that of any server that went away. */
export function tookTooLong(limitInMs: number): AppError {
  return new AppError(
    'unavailable',
    `This kept the database busy for more than ${limitInMs / 1000} s and was stopped. Look whether it was saved, and try something smaller.`,
  )
}

function withCause(text: string, cause: unknown): AppError {
  return Object.assign(new AppError('unavailable', text), { cause })
}
