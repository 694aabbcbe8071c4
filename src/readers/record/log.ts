import { fail } from '../../domain/base/errors.ts'
import { plainMessage } from '../../domain/base/plainMessages.ts'
import { LogFile } from '../../domain/files/logFile.ts'
import { jsonFault } from '../text/faults.ts'
import type { Fault } from './faults.ts'

/** Forty years of a full log; a request takes no more. */
const mostCharacters = 10_000_000
const mostFaults = 10

/** Whether a text means to be a log file: JSON that says so at its beginning. */
export function isLogFile(text: string): boolean {
  return /^\s*\{\s*"fairwind"\s*:\s*"log\//.test(text.slice(0, 400))
}

/**
 * Reads a log file, which is JSON.
 *
 * @throws AppError that says where each wrong thing is, ten at most.
 */
export function readLogFile(text: string): LogFile {
  if (text.length > mostCharacters)
    fail('too_large', 'The log file is larger than 10 MB. Split its entries over several files.')
  const checked = LogFile.safeParse(parsed(text), { error: plainMessage })
  return checked.success ? checked.data : fail('invalid', faultsInLog(checked.error.issues))
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
