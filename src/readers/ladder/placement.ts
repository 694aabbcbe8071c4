import { fail } from '../../domain/base/errors.ts'
import type { LadderMapping } from '../../domain/ladders/ladderMapping.ts'
import { Ladder } from '../../domain/ladders/ladders.ts'
import {
  fieldColumn,
  kindColumn,
  type LadderSource,
  leadColumn,
  positionColumn,
  restColumn,
  textColumn,
} from './table/rows.ts'

/** A text that could not be placed: where it stood, its words, and why. */
export interface Unplaced {
  where: string
  text: string
  why: string
}

export interface Placement {
  /** What was placed. It may still have faults: {@link ladderOf} checks it. */
  ladder: Ladder
  unplaced: Unplaced[]
  /** `rows` is always `placed` and `unplaced` together; `cells` are pairs of level and competency. */
  counts: {
    rows: number
    placed: number
    unplaced: number
    levels: number
    competencies: number
    cells: number
    expectations: number
  }
  /** Why this cannot be imported yet; empty when it can. */
  faults: string[]
  remarks: string[]
}

/** The ladder of a placement. Throws, with a sentence for each, while it has faults. */
export function ladderOf({ ladder, faults }: Placement): Ladder {
  if (faults.length > 0) fail('invalid', faults.slice(0, 10).join('\n'))
  return Ladder.parse(ladder)
}

/** Why a ladder cannot be imported yet, a sentence each. */
export function faultsOf(ladder: Ladder): string[] {
  if (ladder.expectations.length === 0)
    return [
      'No expectations found. Choose which columns contain the levels, competencies and expectations.',
    ]
  const checked = Ladder.safeParse(ladder)
  return checked.success ? [] : [...new Set(checked.error.issues.map(({ message }) => message))]
}

/** Columns that no choice uses may hold something the person wants. */
export function remarksOf({ columns, rows }: LadderSource, mapping: LadderMapping): string[] {
  const used = new Set([
    ...mapping.levelColumns,
    ...mapping.competencyColumns,
    mapping.textColumn,
    textColumn,
    restColumn,
    fieldColumn,
    kindColumn,
    leadColumn,
    positionColumn,
  ])
  const unused = columns.filter(
    ({ id }) =>
      !used.has(id) &&
      !/^(?:heading \d|bullet \d|intro|reference \d)$/.test(id) &&
      rows.some(({ values }) => values[id] !== undefined),
  )
  const scopes = mapping.levels.filter(({ scope, scopeSaid }) => scope !== null && scopeSaid !== '')
  return [
    ...unused.map(
      ({ label, samples }) =>
        `“${label}” is not used (${samples
          .slice(0, 3)
          .map((each) => `“${each.slice(0, 40)}”`)
          .join(', ')}).`,
    ),
    ...scopes.map(
      ({ name, scope, scopeSaid }) =>
        `The scope of ${name} was read as “${scope}” from “${scopeSaid}”.`,
    ),
  ]
}
