import type { Found } from '../../../domain/log/candidates.ts'
import { columnsOf } from '../columns.ts'
import { isNothing } from '../deeds.ts'
import { type RecordsReading, type Row, readRecords } from '../records.ts'
import type { Block } from './blocks.ts'
import { type Read, read } from './text.ts'

/** Reads a table of achievements by the words over its columns; without them, a row is a line. */
export function readTable(
  { header, rows }: Extract<Block, { kind: 'table' }>,
  name: string,
  reading: RecordsReading,
): Found {
  const names = header.map((cell, index) => read(cell).text || `column ${index + 1}`)
  const linkColumn = columnsOf(names).get('links')
  const valueIn = ({ text, links }: Read, column: string) =>
    isNothing(text) || (column === linkColumn && links.length > 0) ? '' : text
  const records = rows.map(({ line, cells }): Row => {
    const words = cells.map(read)
    return {
      values: new Map(words.map((cell, index) => [names[index]!, valueIn(cell, names[index]!)])),
      place: `${name}, line ${line}`,
      links: words.flatMap(({ links }) => links),
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
