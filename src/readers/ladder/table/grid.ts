/** A table as it stands in a file: cells of spanned rows and columns are repeated. */
export interface Grid {
  rows: GridRow[]
  /** How many rows are headings, where the file says so. */
  headerRows: number | null
  /** What is known about the whole table, such as the headings above it. */
  around: Readonly<Record<string, string>>
}

export interface GridRow {
  where: string
  cells: string[]
}

/** More levels or competencies side by side than anyone has. */
export const mostColumns = 300
