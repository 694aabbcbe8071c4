import type * as z from 'zod'
import { fail } from '../../domain/base/errors.ts'
import { plainMessage } from '../../domain/base/plainMessages.ts'
import { ArchiveFile } from '../../domain/files/archiveFile.ts'
import { LogFile } from '../../domain/files/logFile.ts'
import { jsonFault } from '../text/faults.ts'
import type { Fault } from './faults.ts'

/** Forty years of a full log; a request takes no more. */
const mostCharacters = 10_000_000
const mostFaults = 10

/** Whether a text means to be a log file or an archive: JSON that says so at its beginning. */
export function isJsonFile(text: string): boolean {
  return /^\s*\{\s*"fairwind"\s*:\s*"(?:log|archive)\//.test(text.slice(0, 400))
}

/**
 * Reads a log file or an archive, which are JSON.
 *
 * @throws AppError that says where each wrong thing is, ten at most.
 */
export function readJsonFile(text: string): LogFile | ArchiveFile {
  if (text.length > mostCharacters)
    fail('too_large', 'The file is larger than 10 MB. Split its entries over several files.')
  const value = parsed(text)
  const checked = schemaOf(value).safeParse(value, { error: plainMessage })
  return checked.success ? checked.data : fail('invalid', faultsInLog(checked.error.issues))
}

function schemaOf(value: unknown): z.ZodType<LogFile | ArchiveFile> {
  const kind = (value as { fairwind?: unknown } | null)?.fairwind
  return String(kind).startsWith('archive/') ? ArchiveFile : LogFile
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return fail('invalid', jsonFault(text, error))
  }
}

/** Faults as lines, each with the keys that lead to it. */
export function faultsInLog(faults: readonly Fault[]): string {
  const lines = faults
    .slice(0, mostFaults)
    .map(({ path, message }) => `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`)
  const more = faults.length > mostFaults ? [`… and ${faults.length - mostFaults} more.`] : []
  return [...lines, ...more].join('\n')
}
