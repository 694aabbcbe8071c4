import * as z from 'zod'
import { AppError, fail } from '../../domain/base/errors.ts'
import { LadderId } from '../../domain/base/id.ts'
import { optionalText } from '../../domain/base/text.ts'
import { asNextVersion } from '../../domain/ladders/ladderIds.ts'
import { LadderMapping, MappingChoice } from '../../domain/ladders/ladderMapping.ts'
import { ladderAsWritten } from '../../readers/ladder/asWritten.ts'
import { withGates } from '../../readers/ladder/gates.ts'
import { proposeMapping } from '../../readers/ladder/mapping.ts'
import { ladderOf, type Placement } from '../../readers/ladder/placement.ts'
import { placeRows } from '../../readers/ladder/placing.ts'
import { readLadderSource } from '../../readers/ladder/source.ts'
import type { LadderSource } from '../../readers/ladder/table/rows.ts'
import { stopWords } from '../../readers/vocabulary/textWords.ts'
import { type Context, command, query } from '../operation.ts'
import { addNew, addVersion } from './ladders.ts'

/** How much of a preview is sent; the counts always say how much there is. */
const mostUnplaced = 200
const mostExpectations = 2000

const file = {
  name: z.string().max(300).default('').describe('The name of the file.'),
  text: z.string('Send the file as text.').describe('YAML, JSON, CSV, Markdown or HTML.'),
}

export const previewLadder = query({
  summary:
    'Show how a company’s ladder in a file (YAML, JSON, CSV, Markdown or HTML) would be read: the ' +
    'proposed mapping, what it makes, and every row that could not be placed. Changes nothing.',
  input: z.object({
    ...file,
    mapping: LadderMapping.optional().describe('A mapping to follow; proposed when left out.'),
    choice: MappingChoice.optional().describe('Which columns are what; the rest is proposed.'),
  }),
  async run(_, { name, text, mapping: given, choice }) {
    const source = readLadderSource(name, text)
    const { mapping, problem } = given ? { mapping: given, problem: '' } : proposed(source, choice)
    return {
      format: source.format,
      columns: source.columns,
      mapping,
      /** Why nothing could be proposed: choose the columns then. */
      problem,
      placement: mapping ? trimmed(placed(source, mapping, text)) : null,
    }
  },
})

export const importLadder = command({
  summary:
    'Import a company’s ladder from a file, as a new ladder or the next version of one. Nothing ' +
    'is imported while there are faults; what could not be placed is listed in the answer.',
  input: z.object({
    ...file,
    mapping: LadderMapping.optional().describe('From previewLadder; proposed when left out.'),
    id: LadderId.optional().describe('The ladder whose next version this becomes.'),
    version: z.int().min(1).optional().describe('The version you saw; refused if it changed.'),
    mine: z.boolean('mine is true or false.').default(false),
    note: optionalText(500, 'what is new'),
  }),
  async run(context, { name, text, mapping: given, ...into }) {
    const source = readLadderSource(name, text)
    const { mapping, problem } = given ? { mapping: given, problem: '' } : proposed(source)
    if (!mapping) return fail('invalid', problem)
    const placement = placed(source, mapping, text)
    const { counts, unplaced } = trimmed(placement)
    return { ...(await keep(context, placement, into)), counts, unplaced }
  },
})

interface Into {
  id?: LadderId | undefined
  version?: number | undefined
  mine: boolean
  note: string
}

function keep(context: Context, placement: Placement, { id, version, mine, note }: Into) {
  const ladder = ladderOf(placement)
  return id === undefined
    ? addNew(context, ladder, mine)
    : addVersion(context, { id, seen: version, note }, (before) =>
        asNextVersion(before.ladder, ladder, {
          version: before.version + 1,
          stopWords: stopWords(),
        }),
      )
}

/** A mapping, or the sentence why none could be proposed; then the person chooses the columns. */
function proposed(
  source: LadderSource,
  choice?: MappingChoice,
): { mapping: LadderMapping | null; problem: string } {
  try {
    return { mapping: withGates(source, proposeMapping(source, choice)), problem: '' }
  } catch (error) {
    if (error instanceof AppError && error.code === 'invalid')
      return { mapping: null, problem: error.message }
    throw error
  }
}

/** Follows the mapping. A ladder as Fairwind writes it is taken as it stands, unless corrected. */
function placed(source: LadderSource, mapping: LadderMapping, text: string): Placement {
  const placement = placeRows(source, mapping)
  const written = ladderAsWritten(source, text)
  if (!written) return placement
  const usual = LadderMapping.safeParse(proposed(source).mapping).data
  if (JSON.stringify(LadderMapping.parse(mapping)) !== JSON.stringify(usual)) return placement
  const remarks = ['This is a ladder as Fairwind writes it. It is taken as it stands.']
  return { ...placement, ladder: written, faults: [], remarks }
}

function trimmed({ ladder, unplaced, ...rest }: Placement): Placement {
  const expectations = ladder.expectations.slice(0, mostExpectations)
  return {
    ...rest,
    ladder: { ...ladder, expectations },
    unplaced: unplaced
      .slice(0, mostUnplaced)
      .map((each) => ({ ...each, text: each.text.slice(0, 400) })),
  }
}
