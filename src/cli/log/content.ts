import { readFile, stat } from 'node:fs/promises'
import { fail } from '../../domain/base/errors.ts'
import { fileProblem } from '../../domain/base/fileProblems.ts'

/** More than any file of ours: it is not even read. */
const mostBytes = 6_000_000

/** A file as text; a sentence when there is none, or it is too large. */
export async function contentOf(file: string): Promise<string> {
  const { size } = await stat(file).catch(() => ({ size: 0 }))
  if (size > mostBytes)
    fail('too_large', `“${file}” is larger than 5 MB. Split it into smaller files.`)
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) =>
    fail(
      'invalid',
      error.code === 'ENOENT'
        ? `File not found: ${file}`
        : `${file} can’t be read: ${fileProblem(error)}.`,
    ),
  )
  return decoded(bytes)
}

/** Text in UTF-8 or UTF-16; otherwise as spreadsheets of Western Europe still write it. */
function decoded(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
