import Papa from 'papaparse'
import { fail } from '../../domain/base/errors.ts'
import type { Table } from './table.ts'

/**
 * Reads cells separated by commas, semicolons, tabs or bars; a first line `sep=;` says which.
 * Cells stay as they are written, empty rows among them.
 *
 * @throws AppError with the line of a quotation mark gone wrong.
 */
export function readCsvTable(text: string): Table {
  const declared = /^sep=(.)\r?\n/i.exec(text)
  const body = text.slice(declared?.[0].length ?? (text.startsWith('\uFEFF') ? 1 : 0))
  const delimiter = declared?.[1] ?? delimiterOf(body)
  let line = declared ? 2 : 1
  refuseOpenQuote(body, delimiter, line)
  const rows = Papa.parse<string[]>(body, { delimiter }).data.map((cells) => {
    const row = { line, cells }
    line += 1 + cells.reduce((sum, cell) => sum + breaksIn(cell), 0)
    return row
  })
  return { rows, headerRows: null }
}

function breaksIn(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++)
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) count++
  return count
}

/** The separator that gives the first lines the same number of cells, and most of them. */
export function delimiterOf(text: string): string {
  const first = text.slice(0, 20_000)
  const scored = [',', ';', '\t', '|'].map((delimiter) => {
    const { data } = Papa.parse<string[]>(first, { delimiter, preview: 12 })
    const widths = data.map((cells) => cells.length).filter((width) => width > 1)
    const [width = 0] = widths
    const usual = widths.filter((each) => each === width).length
    return { delimiter, score: usual + width / 1000 }
  })
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter
}

/** Looks once through the text, so that a quotation mark gone wrong in a large file is found at once. */
function refuseOpenQuote(text: string, delimiter: string, firstLine: number): void {
  const lineAt = (at: number) => firstLine + breaksIn(text.slice(0, at))
  const quote = new RegExp(
    `(?:^|[\\r\\n]|${delimiter.replace(/[\\^$.|?*+()[\]{}\-/]/g, '\\$&')})"`,
    'g',
  )
  for (let found = quote.exec(text); found; found = quote.exec(text)) {
    const opened = quote.lastIndex - 1
    const closed = closingQuote(text, quote.lastIndex)
    if (closed === undefined)
      fail(
        'invalid',
        `A quote (") opens on line ${lineAt(opened)} and is never closed. Close it, or double it if it belongs to the text.`,
      )
    const after = closed + 1 + spacesAt(text, closed + 1, delimiter)
    if (after < text.length && text[after] !== delimiter && !/[\r\n]/.test(text[after] ?? ''))
      fail(
        'invalid',
        `The quotes (") that open on line ${lineAt(opened)} close in the middle of a cell, on line ${lineAt(closed)}. Double the quotes that belong to the text.`,
      )
    quote.lastIndex = after
  }
}

/** Where a quoted cell ends; two quotation marks beside each other are one of its text. */
function closingQuote(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at
  return undefined
}

function spacesAt(text: string, at: number, delimiter: string): number {
  if (delimiter === '\t') return 0
  return /^[ \t]*/.exec(text.slice(at, at + 50))?.[0].length ?? 0
}
