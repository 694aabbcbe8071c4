import Papa from 'papaparse'
import { fail } from '../../../domain/base/errors.ts'
import type { Grid, GridRow } from './grid.ts'
import { tidied } from './rows.ts'

/** Reads comma-, semicolon- or tab-separated text. Throws with the line of a quote gone wrong. */
export function readCsv(text: string): Grid {
  const delimiter = delimiterOf(text)
  refuseOpenQuote(text, delimiter)
  const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false })
  let line = 1
  const rows: GridRow[] = []
  for (const cells of data) {
    rows.push({ where: `line ${line}`, cells: cells.map(tidied) })
    line += 1 + cells.reduce((sum, cell) => sum + newlinesIn(cell), 0)
  }
  return { rows, headerRows: null, around: {} }
}

function newlinesIn(cell: string): number {
  let count = 0
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++
  return count
}

/** The separator that gives the first lines the same number of cells, and most of them. */
export function delimiterOf(text: string): string {
  const first = text.slice(0, 20_000)
  const scored = [',', ';', '\t', '|'].map((delimiter) => {
    const { data } = Papa.parse<string[]>(first, { delimiter, preview: 12 })
    const widths = data.map((cells) => cells.length).filter((width) => width > 1)
    const usual = widths.filter((width) => width === widths[0]).length
    return { delimiter, score: widths.length === 0 ? 0 : usual + widths[0]! / 1000 }
  })
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter
}

/** Looks once through the text, so that a quote gone wrong in a large file is found at once. */
function refuseOpenQuote(text: string, delimiter: string): void {
  let line = 1
  let at = 0
  let startsField = true
  while (at < text.length) {
    const character = text[at]!
    if (character === '"' && startsField) {
      const opened = line
      at++
      for (;;) {
        const close = text.indexOf('"', at)
        if (close < 0)
          fail(
            'invalid',
            `A quote (") opens on line ${opened} and is never closed. Close it, or double it if it belongs to the text.`,
          )
        line += newlinesIn(text.slice(at, close))
        at = close + 1
        if (text[at] !== '"') break
        at++
      }
      const after = /^[ \t]*/.exec(text.slice(at, at + 50))![0].length
      const next = text[at + (delimiter === '\t' ? 0 : after)]
      if (next !== undefined && next !== delimiter && next !== '\n')
        fail(
          'invalid',
          `The quotes (") that open on line ${opened} close in the middle of a cell, on line ${line}. Double the quotes that belong to the text.`,
        )
      startsField = false
      continue
    }
    if (character === '\n') line++
    startsField = character === delimiter || character === '\n'
    at++
  }
}
