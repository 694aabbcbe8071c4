import type { RecordFile } from '../../domain/files/files.ts'

/** Something wrong in a file, and where: the keys and indexes that lead there. */
export interface Fault {
  path: readonly PropertyKey[]
  message: string
}

/** A file as read, with a way to say where in it something is wrong. */
export interface ReadFile {
  file: RecordFile
  /** Throws when there are faults: one line each, with line and column. */
  refuse(faults: readonly Fault[]): void
}
