import type { LadderMapping } from '../../domain/ladders/ladderMapping.ts'
import { ladderWords } from '../vocabulary/ladderWords.ts'
import { isFact } from './fields.ts'
import { competencyAt, roleOf, valueAt } from './kinds.ts'
import { assembled, type Draft, describe, draftOf, expect } from './ladderDraft.ts'
import { faultsOf, type Placement, remarksOf, type Unplaced } from './placement.ts'
import {
  fieldColumn,
  kindColumn,
  type LadderSource,
  restColumn,
  type SourceRow,
  textColumn,
} from './table/rows.ts'

/** Follows a mapping: every row is placed or listed with the reason. */
export function placeRows(source: LadderSource, mapping: LadderMapping): Placement {
  const draft = draftOf(mapping)
  const ignored = new Map(mapping.ignored.map(({ value, why }) => [value, why]))
  const unplaced: Unplaced[] = []
  for (const row of source.rows) {
    const why = place(row, mapping, draft, ignored)
    if (why !== '') unplaced.push({ where: row.where, text: textOf(row, mapping), why })
  }
  const ladder = assembled(mapping, draft)
  const rows = source.rows.length
  return {
    ladder,
    unplaced,
    counts: {
      rows,
      placed: rows - unplaced.length,
      unplaced: unplaced.length,
      levels: ladder.levels.length,
      competencies: ladder.competencies.length,
      cells: draft.cells.size,
      expectations: ladder.expectations.length,
    },
    faults: faultsOf(ladder),
    remarks: [...source.remarks, ...mapping.remarks, ...remarksOf(source, mapping)],
  }
}

/** Places one row, or says why not. */
function place(
  row: SourceRow,
  mapping: LadderMapping,
  draft: Draft,
  ignored: ReadonlyMap<string, string>,
): string {
  const text = textOf(row, mapping)
  const { only } = mapping
  if (only && row.values[only.column] !== only.value)
    return `You selected only rows where ${only.column} is “${only.value}”.`
  if (ladderWords().grade.test(text)) return 'It is a skill rating.'
  const role = roleOf(row, mapping.kinds)
  if (role === 'ignore')
    return `You excluded “${row.values[fieldColumn] ?? row.values[kindColumn]}”.`
  if (!/[\p{L}\p{N}]/u.test(text) || ladderWords().empty.test(text)) return 'It is empty.'
  const levelValue = valueAt(row, mapping.levelColumns)
  const level = levelValue === null ? undefined : draft.levels.get(levelValue)
  const competencyValue = competencyAt(row, mapping.competencyColumns)
  const competency = competencyValue === null ? undefined : draft.competencies.get(competencyValue)
  if (levelValue !== null && !level && !(role === 'about' && competency))
    return ignored.has(levelValue)
      ? `“${levelValue}” is not a level. ${ignored.get(levelValue)}`
      : `“${levelValue}” is not one of the levels.`
  if (role === 'name' && (level || competency)) return ''
  const field = row.values[fieldColumn] ?? ''
  const isOwnField = competencyValue === null || competencyValue !== field
  if (isOwnField && role === 'expectation' && isFact(field)) return factual(field)
  if (level) {
    if (competencyValue !== null && !competency) return factual(competencyValue)
    if (role === 'about' && competencyValue === null) return describe(level, text)
    const cell = competency ?? draft.otherwise
    if (!cell) return describe(level, text)
    return expect(draft, `${level.id}\n${cell.id}`, text, role === 'example')
  }
  if (competency && role === 'about') return describe(competency, text)
  if (text === mapping.name || text === mapping.about) return ''
  if (row.values[kindColumn] === 'above the table') return 'It is above the table.'
  return competency ? 'It has no level.' : 'It is not under a level.'
}

function factual(name: string): string {
  return `“${name}” describes a level; it is not a competency.`
}

function textOf({ values }: SourceRow, { textColumn: chosen }: LadderMapping): string {
  return values[chosen] ?? (chosen === restColumn ? (values[textColumn] ?? '') : '')
}
