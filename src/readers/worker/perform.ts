import { deserialize, serialize } from 'node:v8'
import { fail } from '../../domain/base/errors.ts'
import type { Report } from '../../domain/base/progress.ts'
import { isStorableText } from '../../domain/base/text.ts'
import { type FileReader, fileReaders, type ReaderName } from './fileReaders.ts'

/** What is asked of a file: one that was just sent, or the parsed form of an earlier one. */
export interface ReadRequest {
  reader: ReaderName
  file?: unknown
  /** Stands for the text of the file: the inside of a string in JSON, in parts. */
  longText?: readonly Uint8Array<ArrayBuffer>[] | undefined
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
  const parsed = parse(whole(request))
  report({ stage: 'sorting' })
  return {
    answer: answer(parsed, request.question),
    parsed: new Uint8Array(serialize(parsed)),
  }
}

function whole({ file, longText }: Omit<ReadRequest, 'reader'>): unknown {
  return longText ? { ...(file as object), text: unpacked(longText) } : file
}

function unpacked(longText: readonly Uint8Array[]): string {
  const text = parsedString(`"${new TextDecoder().decode(Buffer.concat(longText))}"`)
  if (isStorableText(text)) return text
  return fail('invalid', 'Remove the broken or invisible NUL character from the file.')
}

function parsedString(json: string): string {
  try {
    return String(JSON.parse(json))
  } catch {
    return fail('invalid', 'The request body is not valid JSON.')
  }
}
