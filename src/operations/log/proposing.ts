import * as z from 'zod'
import { Day } from '../../domain/base/day.ts'
import { Candidate, LeftOut } from '../../domain/log/candidates.ts'
import { candidatesIn, mostInPart } from '../../readers/log/found.ts'
import { fileSent, SentFile } from '../files/sentFile.ts'
import { command, type OuterContext, Page, query } from '../operation.ts'
import { ProposalSource } from './proposals.ts'
import { inParts, propose } from './savingProposals.ts'

const SourceName = z.string('Name the source.').trim().min(1, 'Name the source.').max(500)

export const proposeEvidence = command({
  summary:
    'Keep pieces of work found in a source as proposals. None becomes an entry before you accept ' +
    'it; what you have logged or declined already is not offered again.',
  input: z.object({
    kind: ProposalSource,
    name: SourceName.describe('The source, such as the folders or the account.'),
    candidates: z.array(Candidate).max(5000, 'Send up to 5000 pieces at a time.'),
    leftOut: z.array(LeftOut).max(2000).default([]),
    goOn: z.string().max(500).default('').describe('Where to go on; empty at the end.'),
  }),
  needs: 'nothing',
  run: (context, { candidates, ...source }) => propose(context, source, inParts(candidates)),
})

const file = {
  ...SentFile,
  name: SourceName.describe('The file’s name, such as 2025.md.'),
  since: Day.optional().describe('Leave out what ended before this day.'),
}

export const previewFileForLog = query({
  summary:
    'Show what readFileForLog would keep of a brag document (Markdown), a table (CSV) or JSON. ' +
    'Changes nothing.',
  input: z.object({ ...file, ...Page.shape }),
  needs: 'nothing',
  async run(context, { limit, offset, ...input }) {
    const { id, answer } = await readEvidence(context, input)
    const { kind, count, leftOut, parts } = answer
    const first = Math.floor(offset / mostInPart)
    const last = Math.ceil((offset + limit) / mostInPart)
    const begin = offset - first * mostInPart
    const candidates = parts
      .slice(first, last)
      .flatMap(candidatesIn)
      .slice(begin, begin + limit)
    return { kind, count, candidates, leftOut, file: id }
  },
})

export const readFileForLog = command({
  summary:
    'Read a brag document (Markdown), a table (CSV) or JSON, and keep what it holds as proposals.',
  input: z.object(file),
  needs: 'nothing',
  async run(context, input) {
    const { id, answer } = await readEvidence(context, input)
    const { kind, leftOut, parts } = answer
    const source = { kind, name: input.name, leftOut, goOn: '' }
    const unpacked = parts.map((part) => () => candidatesIn(part))
    return { ...(await propose(context, source, unpacked)), file: id }
  },
})

interface EvidenceFile {
  name: string
  text?: string | undefined
  file?: string | undefined
  since?: Day | undefined
}

function readEvidence(
  { readFile, timeZone, today }: OuterContext,
  { name, text, file, since }: EvidenceFile,
) {
  return readFile('findEvidence', fileSent(file, text, { name, today, timeZone }), { since })
}
