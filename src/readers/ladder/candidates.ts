import {
  kindColumn,
  type LadderSource,
  restColumn,
  type SourceRow,
  textColumn,
} from './table/rows.ts'

const never = new Set([textColumn, restColumn, kindColumn])

/** A column with what speaks for and against it naming levels or competencies. */
export interface Candidate {
  id: string
  weightByValue: Map<string, number>
  /** Share of the rows, by the length of their texts, that have a value here. */
  coverage: number
}

export function candidatesOf({ columns, rows }: LadderSource): Candidate[] {
  const total = rows.reduce((sum, row) => sum + weightOf(row), 0)
  return columns
    .filter(({ id }) => !never.has(id))
    .map(({ id }) => {
      const weightByValue = new Map<string, number>()
      let covered = 0
      for (const row of rows) {
        const value = row.values[id]
        if (value === undefined) continue
        weightByValue.set(value, (weightByValue.get(value) ?? 0) + weightOf(row))
        covered += weightOf(row)
      }
      return { id, weightByValue, coverage: covered / Math.max(total, 1) }
    })
}

/** Long texts speak louder than the cells of a table of contents, but not without limit. */
function weightOf({ values }: SourceRow): number {
  return Math.min((values[textColumn] ?? '').length + 10, 200)
}

/** Whether each value of one column goes with one value of the other only. */
export function isFunctionOf(rows: readonly SourceRow[], column: string, of: string): boolean {
  const known = new Map<string, string>()
  return rows.every(({ values }) => {
    const key = values[of]
    const value = values[column]
    if (key === undefined || value === undefined) return true
    const before = known.get(key)
    known.set(key, value)
    return before === undefined || before === value
  })
}
