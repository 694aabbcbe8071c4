import { readFile, stat } from 'node:fs/promises'
import { fail } from '../domain/errors.ts'

/** More than any file of ours: it is not even read. */
const mostBytes = 6_000_000

/** A file as text; a sentence when there is none, or it is too large. */
export async function contentOf(file: string): Promise<string> {
  const { size } = await stat(file).catch(() => ({ size: 0 }))
  if (size > mostBytes) fail('too_large', `${file} is larger than 5 MB. Split it.`)
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) =>
    fail(
      'invalid',
      error.code === 'ENOENT'
        ? `There is no file ${file}.`
        : `${file} cannot be read: ${error.message}`,
    ),
  )
}
