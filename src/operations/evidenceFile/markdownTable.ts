import type { Found } from '../../domain/candidates.ts'
import { columnsOf } from './columns.ts'
import { isNothing } from './deeds.ts'
import type { Block } from './markdownBlocks.ts'
import { type Read, read } from './markdownText.ts'
import { type RecordsReading, type Row, readRecords } from './records.ts'

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
  return readRecords(records, reading) ?? readRecords(records.map(asOneLine), reading)!
}

function asOneLine(row: Row): Row {
  const text = [...row.values.values()].filter(Boolean).join(' – ')
  return { ...row, values: new Map([['what', text]]) }
}
