import { AppError, fail } from '../../domain/base/errors.ts'
import { LadderMapping, type MappingChoice } from '../../domain/ladders/ladderMapping.ts'
import type { Ladder } from '../../domain/ladders/ladders.ts'
import { ladderAsWritten } from './asWritten.ts'
import { withGates } from './gates.ts'
import { proposeMapping } from './mapping.ts'
import { ladderOf, type Placement } from './placement.ts'
import { placeRows } from './placing.ts'
import { readLadderSource } from './source.ts'
import type { LadderSource } from './table/rows.ts'

/** How much of a preview is sent; the counts always say how much there is. */
const mostUnplaced = 200
const mostExpectations = 2000

/** A ladder's file as it was read, which every correction starts from. */
export interface ReadLadder {
  source: LadderSource
  /** The ladder itself, where the file is one that Fairwind wrote. */
  written: Ladder | undefined
}

/** Reads a ladder in whatever format it is written. */
export function readLadder({ name, text }: { name: string; text: string }): ReadLadder {
  const source = readLadderSource(name, text)
  return { source, written: ladderAsWritten(source, text) }
}

/** What a person asks of a file: their mapping, or what to go by in proposing one. */
export interface LadderQuestion {
  mapping?: LadderMapping | undefined
  choice?: MappingChoice | undefined
}

/** The mapping, what it makes, and every row that could not be placed. */
export function previewOf(ladder: ReadLadder, { mapping: given, choice }: LadderQuestion) {
  const { source } = ladder
  const { mapping, problem } = given ? { mapping: given, problem: '' } : proposed(source, choice)
  return {
    format: source.format,
    columns: source.columns,
    mapping,
    /** Why nothing could be proposed: choose the columns then. */
    problem,
    placement: mapping ? trimmed(placed(ladder, mapping)) : null,
  }
}

/**
 * The whole ladder that a mapping makes, and what could not be placed.
 *
 * @throws AppError while there are faults, or when no mapping was given and none can be proposed.
 */
export function placementOf(ladder: ReadLadder, { mapping: given }: LadderQuestion) {
  const { mapping, problem } = given
    ? { mapping: given, problem: '' }
    : proposed(ladder.source, undefined)
  if (!mapping) return fail('invalid', problem)
  const placement = placed(ladder, mapping)
  const { counts, unplaced } = trimmed(placement)
  return { ladder: ladderOf(placement), counts, unplaced }
}

/** A mapping, or the sentence why none could be proposed; then the person chooses the columns. */
function proposed(
  source: LadderSource,
  choice: MappingChoice | undefined,
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
function placed({ source, written }: ReadLadder, mapping: LadderMapping): Placement {
  const placement = placeRows(source, mapping)
  if (!written) return placement
  const usual = LadderMapping.safeParse(proposed(source, undefined).mapping).data
  if (JSON.stringify(LadderMapping.parse(mapping)) !== JSON.stringify(usual)) return placement
  const remarks = ['This file was exported by Fairwind. It is imported unchanged.']
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
