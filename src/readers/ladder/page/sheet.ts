import type { Table, TableRow } from '../../text/table.ts'

/** A published spreadsheet has its own letters above and numbers beside the cells. */
export function isSheet([letters, ...rows]: readonly TableRow[]): boolean {
  const [, ...names] = letters?.cells ?? []
  const hasLetters =
    names.length > 1 &&
    names.slice(0, 26).every((name, index) => name === String.fromCharCode(65 + index))
  return hasLetters && rows.every(({ cells }) => /^\d*$/.test(cells[0] ?? ''))
}

/** The sheet without them. */
export function sheetOf([, ...rows]: readonly TableRow[]): Table {
  return {
    rows: rows.map(({ line, cells }) => ({ line, cells: cells.slice(1) })),
    headerRows: null,
  }
}
