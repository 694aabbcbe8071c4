import type { RecordFile } from '../../domain/files/files.ts'
import type { Fault } from './faults.ts'
import { faultsInLog, isJsonFile, readJsonFile } from './log.ts'
import { faultsInYaml, readYamlFile } from './yaml.ts'

/** A file of the record as it was read, with its text, in which a fault can be found again. */
export interface ReadRecord {
  file: RecordFile
  text: string
}

/**
 * Reads a company, person or log file, or an archive.
 *
 * @throws AppError that says where each wrong thing is, ten at most.
 */
export function readRecord(text: string): ReadRecord {
  return { file: isJsonFile(text) ? readJsonFile(text) : readYamlFile(text), text }
}

/** Where in the file its faults are: one line each. */
export function locateFaults({ file, text }: ReadRecord, faults: readonly Fault[]): string {
  return file.fairwind === 'log/1' || file.fairwind === 'archive/1'
    ? faultsInLog(faults)
    : faultsInYaml(faults, text)
}
