import { placementOf, previewOf, readLadder } from '../ladder/preview.ts'
import { foundIn, readEvidence } from '../log/found.ts'
import { locateFaults, readRecord } from '../record/record.ts'

/** One way to read a file: it is parsed once and asked as often as it takes. Pure. */
export interface FileReader<File, Parsed, Question, Answer> {
  /** Readers that share this parse a file to the same form. */
  parses: string
  parse(file: File): Parsed
  answer(parsed: Parsed, question: Question): Answer
}

function reader<File, Parsed, Question, Answer>(
  given: FileReader<File, Parsed, Question, Answer>,
): FileReader<File, Parsed, Question, Answer> {
  return given
}

const ladder = { parses: 'ladder', parse: readLadder }
const record = { parses: 'record', parse: ({ text }: { text: string }) => readRecord(text) }

/** Every parser of a file that somebody sends, by the name it is asked for across threads. */
export const fileReaders = {
  previewLadder: reader({ ...ladder, answer: previewOf }),
  placeLadder: reader({ ...ladder, answer: placementOf }),
  findEvidence: reader({ parses: 'evidence', parse: readEvidence, answer: foundIn }),
  readRecord: reader({ ...record, answer: ({ file }, _: null) => file }),
  locateFaults: reader({ ...record, answer: locateFaults }),
}

export type ReaderName = keyof typeof fileReaders

export type FileFor<Name extends ReaderName> = Parameters<(typeof fileReaders)[Name]['parse']>[0]

export type QuestionFor<Name extends ReaderName> = Parameters<
  (typeof fileReaders)[Name]['answer']
>[1]

export type AnswerOf<Name extends ReaderName> = ReturnType<(typeof fileReaders)[Name]['answer']>
