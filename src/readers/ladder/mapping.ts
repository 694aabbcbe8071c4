import { fail } from '../../domain/base/errors.ts'
import type { LadderMapping, MappingChoice } from '../../domain/ladders/ladderMapping.ts'
import { isFact, roleOfField } from './fields.ts'
import { competencyAt, kindsOf, roleOf, valueAt } from './kinds.ts'
import { sortValues } from './levelValues.ts'
import { orderLevels } from './order.ts'
import { axesByPosition } from './page/axes.ts'
import { competenciesOf, levelFor, merged } from './page/parts.ts'
import { withScopes } from './statedScopes.ts'
import { chooseCompetencyColumns } from './table/competencyColumns.ts'
import { chooseLevelColumns } from './table/levelColumns.ts'
import {
  fieldColumn,
  type LadderSource,
  leadColumn,
  positionColumn,
  restColumn,
  type SourceRow,
  textColumn,
} from './table/rows.ts'

/** The competency of texts that name none. */
const general = 'General'

/**
 * Proposes how a file becomes a ladder. With a choice of columns, the rest follows from that choice.
 *
 * @throws AppError when nothing looks like levels, or when they follow each other in a circle.
 */
export function proposeMapping(source: LadderSource, choice?: MappingChoice): LadderMapping {
  const levelColumns = choice?.levelColumns ?? chooseLevelColumns(source)
  const [levelColumn] = levelColumns
  if (levelColumn === undefined) refuseNoLevels(source)
  const only = choice?.only ?? null
  const rows = only
    ? source.rows.filter(({ values }) => values[only.column] === only.value)
    : source.rows
  const { isLevel, ignored } = sortValues(source, rows, levelColumns, choice !== undefined)
  const levelOf = (row: SourceRow) => {
    const value = valueAt(row, levelColumns)
    return value !== null && isLevel(value) ? value : null
  }
  const chosen = choice?.competencyColumns ?? chooseCompetencyColumns(source, levelColumns, isLevel)
  const axes = choice || chosen.includes(leadColumn) ? null : axesByPosition(rows, levelOf, chosen)
  const competencyColumns = axes ? [positionColumn] : chosen
  const competencyOf = (row: SourceRow) => competencyAt(row, competencyColumns)
  const kinds = kindsOf(rows, levelColumns, levelOf, competencyOf)
  const order = orderLevels(rows, levelOf, (row) => competencyOf(row) ?? '')
  if (order.levels.length === 0) refuseNoLevels(source)
  const competencies = competenciesOf(rows, competencyOf, levelOf, axes)
  const nameByValue = new Map(
    competencies.flatMap(({ values, name }) => values.map((value) => [value, name])),
  )
  const isLoose = (row: SourceRow) =>
    levelOf(row) !== null &&
    competencyOf(row) === null &&
    roleOf(row, kinds) === 'expectation' &&
    !isFact(row.values[fieldColumn] ?? '')
  return {
    levelColumns,
    competencyColumns,
    textColumn:
      choice?.textColumn ??
      (competencyColumns.includes(leadColumn) || levelColumns.includes(leadColumn)
        ? restColumn
        : textColumn),
    only,
    name: source.title,
    about: aboutOf(rows, levelOf, competencyOf),
    otherwise: needsGeneral(rows.filter(isLoose), rows, levelOf) ? general : '',
    kinds,
    levels: withScopes(
      merged(
        order.levels.map((value) => levelFor(value, levelColumn, source)),
        ({ values: [value] }) => value !== undefined && source.repeated[value] !== undefined,
      ),
      rows,
      levelOf,
      (row) => nameByValue.get(competencyOf(row) ?? '') ?? competencyOf(row) ?? '',
    ),
    ignored,
    competencies,
    remarks: order.remark === '' ? [] : [order.remark],
  }
}

/**
 * Whether texts that name no competency are expectations of their own. A single one for each level,
 * among many that name one, describes the level.
 */
function needsGeneral(
  loose: readonly SourceRow[],
  rows: readonly SourceRow[],
  levelOf: (row: SourceRow) => string | null,
): boolean {
  const levels = new Set(loose.map(levelOf))
  const inLevels = rows.filter((row) => levelOf(row) !== null).length
  const describes = levels.size >= 2 && loose.length === levels.size && loose.length * 3 <= inLevels
  return loose.length > 0 && !describes
}

function refuseNoLevels({ columns }: LadderSource): never {
  const found = columns
    .filter(({ id }) => id !== textColumn && id !== restColumn)
    .slice(0, 5)
    .map(
      ({ label, samples }) =>
        `${label} (${samples
          .slice(0, 3)
          .map((each) => `“${each.slice(0, 40)}”`)
          .join(', ')})`,
    )
  return fail(
    'invalid',
    `No levels were found. We looked for names such as Junior, Senior, L3 or Level 2, in headings, columns, rows and keys. ${found.length > 0 ? `The file has ${found.join('; ')}.` : 'The file has text only, without headings.'}`,
  )
}

/** What the file says about the whole ladder, beside its name. */
function aboutOf(
  rows: readonly SourceRow[],
  levelOf: (row: SourceRow) => string | null,
  competencyOf: (row: SourceRow) => string | null,
): string {
  const row = rows.find(
    (each) =>
      levelOf(each) === null &&
      competencyOf(each) === null &&
      roleOfField(each.values[fieldColumn] ?? '') === 'about',
  )
  return (row?.values[textColumn] ?? '').slice(0, 4000)
}
