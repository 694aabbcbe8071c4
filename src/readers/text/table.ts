import type { Table as TableNode } from 'mdast'
import { lineOf } from './position.ts'

/** A table as it stands in a file: cells over several rows or columns are repeated in each. */
export interface Table<Cell = string> {
  rows: TableRow<Cell>[]
  /** How many rows at the top are headings, where the file says so. */
  headerRows: number | null
}

export interface TableRow<Cell = string> {
  /** The line that it begins on, counted from 1. */
  line: number
  cells: Cell[]
}

/** More cells side by side than any table has that a person reads. */
export const mostColumns = 300

/** A table of a page, each cell as `read` has it. */
export function tableOf<Cell>(
  { children, data }: TableNode,
  read: (cell: TableNode['children'][number]['children'][number]) => Cell,
): Table<Cell> {
  const rows = children.map((row) => ({ line: lineOf(row), cells: row.children.map(read) }))
  return { rows, headerRows: (data ? data.headerRows : 1) || null }
}
