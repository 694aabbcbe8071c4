import type { Actor } from '../../domain/base/actor.ts'
import { fail } from '../../domain/base/errors.ts'
import type { Report } from '../../domain/base/progress.ts'
import {
  type AnswerOf,
  type FileFor,
  fileReaders,
  type QuestionFor,
  type ReaderName,
} from './fileReaders.ts'
import { openParsedFiles } from './parsedFiles.ts'
import { perform, type ReadOutcome, type ReadRequest } from './perform.ts'
import { cancelled, usualEntry } from './readingThread.ts'
import { openThreads } from './threads.ts'

/** A file to read: its content, or the id of one that was read a short while ago. */
export type FileSent<Name extends ReaderName> = FileFor<Name> | { id: string }

export interface Asking {
  actor: Actor
  report?: Report | undefined
  signal?: AbortSignal | undefined
  /** The text of the file, the inside of a string in JSON: too long to unpack on this thread. */
  longText?: readonly Uint8Array<ArrayBuffer>[] | undefined
}

/** Reads the files that people send: small ones here and now, large ones in a thread. */
export interface Reading {
  /** Answers the question, and the id by which the file can be asked again. */
  ask<Name extends ReaderName>(
    asking: Asking,
    reader: Name,
    file: FileSent<Name>,
    question: QuestionFor<Name>,
  ): Promise<{ id: string; answer: AnswerOf<Name> }>
  /** How many threads there are now. */
  threads(): number
  close(): Promise<void>
}

interface Options {
  /** The source of the threads. */
  entry: URL
  /** A larger file could be felt by others, so it goes to a thread. In characters or bytes. */
  mostReadHere: number
  /** A file that takes longer is no file of ours, or many of them in one. In milliseconds. */
  limit: number
}

const usual: Options = { entry: usualEntry, mostReadHere: 50_000, limit: 30_000 }

/** Opens a process's way to read files. Nothing is started before the first large file. */
export function openReading(options: Partial<Options> = {}): Reading {
  const { entry, limit, mostReadHere } = { ...usual, ...options }
  const parsedFiles = openParsedFiles()
  const threads = openThreads(entry)

  async function outcomeOf(request: ReadRequest, { report = () => {}, signal }: Asking) {
    if (signal?.aborted) throw cancelled()
    if (sizeOf(request) <= mostReadHere) return perform(request, report)
    return threads.read(request, { report, signal, limit })
  }

  return {
    async ask(asking, reader, file, question) {
      const { parses } = fileReaders[reader]
      const known = 'id' in file ? file.id : undefined
      const parsed = known && (parsedFiles.find(asking.actor, parses, known) ?? gone())
      const source = parsed ? { parsed } : { file, longText: asking.longText }
      const outcome = await outcomeOf({ reader, question, ...source }, asking)
      const id = known ?? parsedFiles.keep(asking.actor, parses, bytesOf(outcome))
      return { id, answer: outcome.answer as never }
    },
    threads: threads.count,
    async close() {
      parsedFiles.clear()
      await threads.close()
    },
  }
}

function sizeOf({ file, parsed, longText }: ReadRequest): number {
  const sent = longText?.reduce((sum, { length }) => sum + length, 0)
  return parsed?.length ?? sent ?? (file as { text: string }).text.length
}

function bytesOf({ parsed }: ReadOutcome): Uint8Array {
  if (!parsed) throw new Error('A file that was read again has no parsed form')
  return parsed
}

function gone(): never {
  return fail('expired', 'The file was read too long ago. Send it again.')
}
