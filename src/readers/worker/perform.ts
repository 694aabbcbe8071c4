import { deserialize, serialize } from 'node:v8'
import type { Report } from '../../domain/base/progress.ts'
import { type FileReader, fileReaders, type ReaderName } from './fileReaders.ts'

/** What is asked of a file: one that was just sent, or the parsed form of an earlier one. */
export interface ReadRequest {
  reader: ReaderName
  file?: unknown
  parsed?: Uint8Array
  question: unknown
}

export interface ReadOutcome {
  answer: unknown
  /** The parsed form of a file that was just sent, for the next question. */
  parsed?: Uint8Array<ArrayBuffer>
}

/** Reads a file in the thread that calls this. */
export function perform({ reader, ...request }: ReadRequest, report: Report): ReadOutcome {
  const { parse, answer } = fileReaders[reader] as FileReader<unknown, unknown, unknown, unknown>
  report({ stage: 'reading' })
  if (request.parsed) return { answer: answer(deserialize(request.parsed), request.question) }
  const parsed = parse(request.file)
  report({ stage: 'sorting' })
  return {
    answer: answer(parsed, request.question),
    parsed: new Uint8Array(serialize(parsed)),
  }
}
