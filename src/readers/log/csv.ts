import type { Day } from '../../domain/base/day.ts'
import { fail } from '../../domain/base/errors.ts'
import { clipped, oneLine } from '../../domain/base/storable.ts'
import type { Found } from '../../domain/log/candidates.ts'
import { readCsvTable } from '../text/csv.ts'
import type { TableRow } from '../text/table.ts'
import { columnsLookedFor, columnsOf } from './columns.ts'
import { leaveOut, summarised } from './leavingOut.ts'
import { type Row, readRecords } from './records.ts'

/** The header is looked for this far: some tables have a title above it. */
const mostLinesAboveHeader = 10

/**
 * Reads a table with a row of headings, separated by commas, semicolons, tabs or bars.
 *
 * @throws AppError when a quote is never closed, or no column says what happened.
 */
export function readCsv(name: string, text: string, today: Day, timeZone = 'UTC'): Found {
  const lines = readCsvTable(text).rows.filter(({ cells }) => cells.some(isFilled))
  const at = headerIn(lines)
  const header = lines[at]
  if (!header) fail('invalid', withoutHeader(lines[0]))
  const names = header.cells.map((cell, index) => oneLine(cell) || `column ${index + 1}`)
  const rows = lines.slice(at + 1).map((line) => rowOf(line, uniqueNames(names), name))
  const above = lines.slice(0, at).map((line) => leaveOut(titleOf(line), 'It is above the table.'))
  const found = readRecords(rows, { today, timeZone }) ?? fail('invalid', withoutHeader(header))
  return { ...found, leftOut: summarised([...above, ...found.leftOut]) }
}

function isFilled(cell: string): boolean {
  return cell.trim() !== ''
}

function headerIn(lines: readonly TableRow[]): number {
  return lines.slice(0, mostLinesAboveHeader).findIndex(({ cells }) => columnsOf(cells).has('text'))
}

function withoutHeader(first: TableRow | undefined): string {
  const found = first ? `Found: ${titleOf(first)}.` : 'The table is empty.'
  return `The table needs a header row. We looked for ${columnsLookedFor}. ${found}`
}

function titleOf({ cells }: TableRow): string {
  return clipped(
    cells
      .map(oneLine)
      .filter(Boolean)
      .map((cell) => `“${clipped(cell, 40)}”`)
      .join(', '),
    300,
  )
}

function uniqueNames(names: readonly string[]): string[] {
  return names.map((name, index) => (names.indexOf(name) < index ? `${name} ${index + 1}` : name))
}

function rowOf({ cells, line }: TableRow, names: readonly string[], file: string): Row {
  const values = new Map(cells.map((cell, index) => [names[index] ?? `column ${index + 1}`, cell]))
  return { values, place: `${clipped(file, 200)}, line ${line}` }
}
