import * as z from 'zod'
import { LadderId, Revision } from '../../domain/base/id.ts'
import { optionalText } from '../../domain/base/text.ts'
import { asNextVersion } from '../../domain/ladders/ladderIds.ts'
import { LadderMapping, MappingChoice } from '../../domain/ladders/ladderMapping.ts'
import type { Ladder } from '../../domain/ladders/ladders.ts'
import { stopWords } from '../../readers/vocabulary/textWords.ts'
import { fileSent, SentFile } from '../files/sentFile.ts'
import { type Context, command, query } from '../operation.ts'
import { addNew, addVersion } from './ladders.ts'

const file = {
  ...SentFile,
  name: z.string().max(300).default('').describe('The name of the file.'),
}

export const previewLadder = query({
  summary:
    'Preview the import of a ladder file (YAML, JSON, CSV, Markdown or HTML): the proposed ' +
    'mapping, the resulting ladder, and every row that couldn’t be placed. Nothing is saved.',
  input: z.object({
    ...file,
    mapping: LadderMapping.optional().describe('A mapping to use; proposed if omitted.'),
    choice: MappingChoice.optional().describe('Which columns are what; the rest is proposed.'),
  }),
  needs: 'nothing',
  async run({ readFile }, { name, text, file, mapping, choice }) {
    const sent = fileSent(file, text, { name })
    const { id, answer } = await readFile('previewLadder', sent, { mapping, choice })
    return { ...answer, file: id }
  },
})

export const importLadder = command({
  summary:
    'Import a ladder file as a new ladder or as the next version of one. Nothing is imported ' +
    'while there are errors; rows that couldn’t be placed are listed in the answer.',
  input: z.object({
    ...file,
    mapping: LadderMapping.optional().describe('From previewLadder; proposed if omitted.'),
    id: LadderId.optional().describe('The ladder whose next version this becomes.'),
    version: Revision.optional().describe('The version you last read; refused if it changed.'),
    mine: z.boolean('mine is true or false.').default(false),
    note: optionalText(500, 'what is new'),
  }),
  needs: 'nothing',
  async run({ readFile, inTransaction }, { name, text, file, mapping, ...into }) {
    const { answer } = await readFile('placeLadder', fileSent(file, text, { name }), { mapping })
    const { ladder, counts, unplaced } = answer
    const added = await inTransaction((context) => keep(context, ladder, into))
    return { ...added, counts, unplaced }
  },
})

interface Into {
  id?: LadderId | undefined
  version?: number | undefined
  mine: boolean
  note: string
}

function keep(context: Context, ladder: Ladder, { id, version, mine, note }: Into) {
  return id === undefined
    ? addNew(context, ladder, mine)
    : addVersion(context, { id, seen: version, note }, (before) =>
        asNextVersion(before.ladder, ladder, {
          version: before.version + 1,
          stopWords: stopWords(),
        }),
      )
}
