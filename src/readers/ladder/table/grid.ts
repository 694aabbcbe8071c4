import type { Table } from '../../text/table.ts'

/** A table and where it stands. */
export interface Grid extends Table {
  /** What is known about the whole table, such as the headings above it. */
  around: Readonly<Record<string, string>>
}
