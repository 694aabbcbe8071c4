import Papa from 'papaparse'
import type { Day } from '../../domain/base/day.ts'
import { fail } from '../../domain/base/errors.ts'
import { clipped, oneLine } from '../../domain/base/storable.ts'
import type { Found } from '../../domain/log/candidates.ts'
import { columnsLookedFor, columnsOf } from './columns.ts'
import { leaveOut, summarised } from './leavingOut.ts'
import { type Row, readRecords } from './records.ts'

/** The header is looked for this far: some tables have a title above it. */
const mostLinesAboveHeader = 10

interface Line {
  cells: string[]
  /** Where in the file it begins, counted from 1. */
  line: number
}

/**
 * Reads a table with a row of headings, separated by commas, semicolons, tabs or bars.
 *
 * @throws AppError when a quote is never closed, or no column says what happened.
 */
export function readCsv(name: string, text: string, today: Day, timeZone = 'UTC'): Found {
  const lines = linesOf(text.replace(/^\uFEFF/, ''))
  const at = headerIn(lines)
  if (at < 0) fail('invalid', withoutHeader(lines[0]))
  const names = lines[at]!.cells.map((cell, index) => oneLine(cell) || `column ${index + 1}`)
  const rows = lines.slice(at + 1).map((line) => rowOf(line, uniqueNames(names), name))
  const above = lines
    .slice(0, at)
    .map((line) => leaveOut(titleOf(line), 'It stands above the table.'))
  const found = readRecords(rows, { today, timeZone })!
  return { ...found, leftOut: summarised([...above, ...found.leftOut]) }
}

function linesOf(text: string): Line[] {
  const declared = /^sep=(.)\r?\n/i.exec(text)
  const body = declared ? text.slice(declared[0].length) : text
  const lines: Line[] = []
  let line = declared ? 2 : 1
  let from = 0
  Papa.parse<string[]>(body, {
    delimiter: declared?.[1] ?? '',
    delimitersToGuess: [',', ';', '\t', '|'],
    step({ data, errors, meta }) {
      const quotes = errors.find(({ type }) => type === 'Quotes')
      if (quotes) refuseQuotes(body, quotes.index ?? from, declared ? 2 : 1)
      if (data.some((cell) => cell.trim() !== '')) lines.push({ cells: data, line })
      line += breaksIn(body.slice(from, meta.cursor))
      from = meta.cursor
    },
  })
  return lines
}

function refuseQuotes(text: string, at: number, firstLine: number): never {
  const line = firstLine + breaksIn(text.slice(0, at))
  return fail(
    'invalid',
    `Line ${line}: a quotation mark opens here and is not closed as it should be. ` +
      'Close it, or write quotation marks inside a cell twice. Nothing was read.',
  )
}

function breaksIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0
}

function headerIn(lines: readonly Line[]): number {
  return lines.slice(0, mostLinesAboveHeader).findIndex(({ cells }) => columnsOf(cells).has('text'))
}

function withoutHeader(first: Line | undefined): string {
  const found = first ? `Found: ${titleOf(first)}.` : 'The table is empty.'
  return `The table needs a first row that names its columns. Looked for ${columnsLookedFor}. ${found}`
}

function titleOf({ cells }: Line): string {
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

function rowOf({ cells, line }: Line, names: readonly string[], file: string): Row {
  const values = new Map(cells.map((cell, index) => [names[index] ?? `column ${index + 1}`, cell]))
  return { values, place: `${clipped(file, 200)}, line ${line}` }
}
