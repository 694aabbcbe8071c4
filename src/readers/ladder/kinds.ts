import type { LadderMapping } from '../../domain/ladders/ladderMapping.ts'
import { ladderWords } from '../vocabulary/ladderWords.ts'
import { roleOfField } from './fields.ts'
import { fieldColumn, kindColumn, type SourceRow } from './table/rows.ts'

/** The value of the first column that is filled. Kinds of text, such as “summary”, name nothing. */
export function valueAt(row: SourceRow, columns: readonly string[]): string | null {
  for (const id of columns) {
    const value = row.values[id]
    if (value !== undefined && !(id === fieldColumn && roleOfField(value) !== null)) return value
  }
  return null
}

/** The competency a row names. What stands below “The levels” is about levels. */
export function competencyAt(row: SourceRow, columns: readonly string[]): string | null {
  const value = valueAt(row, columns)
  return value !== null && ladderWords().levelsTogether.test(value) ? null : value
}

/** What each kind of text is for. Paragraphs under a level describe it, unless nothing else does more. */
export function kindsOf(
  rows: readonly SourceRow[],
  levelColumns: readonly string[],
  levelOf: (row: SourceRow) => string | null,
  competencyOf: (row: SourceRow) => string | null,
): LadderMapping['kinds'] {
  const fields = levelColumns.includes(fieldColumn)
    ? [...new Set(rows.flatMap(({ values }) => values[fieldColumn] ?? []))].filter(
        (value) => roleOfField(value) !== null,
      )
    : [...new Set(rows.flatMap(({ values }) => values[fieldColumn] ?? []))]
  const roles = fields.flatMap((value) => {
    const as = roleOfField(value)
    return as === null ? [] : [{ value, as }]
  })
  const isEvidence = (value: string) => ladderWords().evidenceWords.test(value)
  const hasMore = roles.some(({ value, as }) => as === 'expectation' && !isEvidence(value))
  const known = roles.map((each) =>
    hasMore && isEvidence(each.value) ? { ...each, as: 'example' as const } : each,
  )
  const inLevels = rows.filter((row) => levelOf(row) !== null)
  const hasBullets = inLevels.some(
    (row) =>
      row.values[kindColumn] === 'bullet' ||
      (row.values[kindColumn] === undefined && competencyOf(row) !== null) ||
      (competencyOf(row) !== null && row.values[kindColumn] === 'paragraph'),
  )
  if (!hasBullets) {
    const onlyAbout =
      inLevels.length > 0 &&
      inLevels.every(
        (row) =>
          competencyOf(row) === null &&
          roleOfField(row.values[fieldColumn] ?? '') !== 'expectation',
      )
    return [
      ...(onlyAbout
        ? known.map((each) =>
            each.as === 'about' ? { ...each, as: 'expectation' as const } : each,
          )
        : known),
      { value: 'paragraph', as: 'expectation' },
      { value: 'heading', as: 'name' },
    ]
  }
  return [...known, { value: 'paragraph', as: 'about' }, { value: 'heading', as: 'name' }]
}

export function roleOf(
  { values }: SourceRow,
  kinds: LadderMapping['kinds'],
): LadderMapping['kinds'][number]['as'] {
  const byValue = (value: string | undefined) =>
    value === undefined ? undefined : kinds.find((each) => each.value === value)?.as
  return byValue(values[fieldColumn]) ?? byValue(values[kindColumn]) ?? 'expectation'
}
