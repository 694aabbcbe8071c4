import type { Table } from 'mdast'
import type { Found } from '../../../domain/log/candidates.ts'
import { type Table as TableOf, tableOf } from '../../text/table.ts'
import { columnsOf } from '../columns.ts'
import { isNothing } from '../deeds.ts'
import { type RecordsReading, type Row, readRecords } from '../records.ts'
import { type Read, read } from './text.ts'

/** Reads a table of achievements by the words over its columns; without them, a row is a line. */
export function readTable(table: Table, name: string, reading: RecordsReading): Found {
  const { rows, names } = withNames(tableOf(table, (cell) => read(cell.children)))
  const linkColumn = columnsOf(names).get('links')
  const valueIn = ({ text, links }: Read, column: string) =>
    isNothing(text) || (column === linkColumn && links.length > 0) ? '' : text
  const records = rows.map(({ line, cells }): Row => {
    const named = cells.map((cell, index) => ({ cell, column: names[index] ?? unnamed(index) }))
    return {
      values: new Map(named.map(({ cell, column }) => [column, valueIn(cell, column)])),
      place: `${name}, line ${line}`,
      links: cells.flatMap(({ links }) => links),
    }
  })
  const day = columnsOf(names).get('day')
  return (
    readRecords(records, reading) ??
    readRecords(
      records.map((row) => asOneLine(row, day)),
      reading,
    )!
  )
}

/** Where a table of HTML marks no headings, its first row names the columns only if it can. */
function withNames({ rows, headerRows }: TableOf<Read>) {
  const names = rows[0]?.cells.map(({ text }, index) => text || unnamed(index)) ?? []
  const isNamed = headerRows !== null || columnsOf(names).has('text')
  return isNamed
    ? { names, rows: rows.slice(1) }
    : { names: names.map((_, at) => unnamed(at)), rows }
}

function unnamed(index: number): string {
  return `column ${index + 1}`
}

/** All cells of a row in one text, but for its day. */
function asOneLine(row: Row, day: string | undefined): Row {
  const cells = [...row.values].filter(([column, cell]) => cell !== '' && column !== day)
  const text = cells.map(([, cell]) => cell).join(' – ')
  return {
    ...row,
    values: new Map([
      ['what', text],
      ['date', day ? (row.values.get(day) ?? '') : ''],
    ]),
  }
}
