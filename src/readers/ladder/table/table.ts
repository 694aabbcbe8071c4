import { fail } from '../../../domain/base/errors.ts'
import { mostColumns, type TableRow } from '../../text/table.ts'
import { isLevelLabel } from '../fields.ts'
import { levelLikeness } from '../levels.ts'
import type { Grid } from './grid.ts'
import { fieldColumn, type ReadRows, type SourceRow, textColumn } from './rows.ts'
import { type Column, columnsOf, textColumnsOf } from './tableColumns.ts'
import { headerIndex, headers, isSubheading } from './tableHeadings.ts'

/**
 * One row for each text cell, with the heading above it and the short cells beside it.
 *
 * A long table, with one level and one competency per row, and a matrix either way round come out
 * alike: what differs is which column of the result names the level.
 */
export function unpivot(grid: Grid): ReadRows {
  const rows = withHeader(grid)
    .map(({ line, cells }) => ({
      line,
      cells: cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1),
    }))
    .filter(({ cells }) => cells.length > 0)
  if (rows.some(({ cells }) => cells.length > mostColumns))
    fail(
      'invalid',
      `The table has more than ${mostColumns} columns. Remove the columns that are not part of the ladder.`,
    )
  const head = headerIndex(rows, grid.headerRows)
  const above = rows.slice(0, head)
  const repeated: Record<string, string> = {}
  const header = rows[head]
  if (!header) return { title: '', rows: [], repeated }
  const under = rows[head + 1]
  const hasSubheadings = under !== undefined && isSubheading(under)
  const body = rows.slice(head + (hasSubheadings ? 2 : 1))
  const columns = columnsOf(headers(header, above, repeated), body)
  const texts = textColumnsOf(columns)
  const isStacked = body.some((row) => isSameRow(row, header))
  const filled = fillDown(
    body.filter((row) => !isSameRow(row, header)),
    columns,
    texts,
    isStacked ? (onlyCell(above.at(-1)) ?? '') : '',
  )
  const preamble = [...above, ...(hasSubheadings ? [under] : [])].flatMap((row) =>
    loose(row, header, grid.around),
  )
  const empty = columns
    .filter(({ header: name, values }) => values.length === 0 && !/^column \d+$/.test(name))
    .map(({ header: name }) => ({
      where: `line ${header.line}`,
      values: { ...grid.around, [fieldColumn]: name, kind: 'heading', [textColumn]: name },
    }))
  const read = filled.flatMap((row) => cellsOf(row, columns, texts, grid.around))
  return {
    title: above[0]?.cells.find((cell) => cell !== '') ?? '',
    rows: [...preamble, ...empty, ...read],
    repeated,
  }
}

/** A table that begins with a level has no headings: its levels stand on the left, its texts beside. */
function withHeader({ rows, headerRows }: Grid): readonly TableRow[] {
  const filled = rows.map(({ cells }) => cells.filter((cell) => cell !== ''))
  const isHeadless =
    headerRows === null &&
    rows.length > 1 &&
    filled.every(
      ([level = '', ...texts]) => texts.length === 1 && levelLikeness(firstLineOf(level)) > 0.5,
    )
  const header = { line: rows[0]?.line ?? 1, cells: ['Level', 'Expectation'] }
  return isHeadless ? [header, ...rows] : rows
}

function firstLineOf(cell: string): string {
  return cell.replace(/\n.*$/s, '').trim()
}

interface FilledRow extends TableRow {
  section: string
}

/** Merged cells leave blanks below them; a row with one cell only heads the rows that follow. */
function fillDown(
  body: readonly TableRow[],
  columns: readonly Column[],
  texts: ReadonlySet<number>,
  firstSection: string,
): FilledRow[] {
  const keys = columns.filter(({ index }) => !texts.has(index)).map(({ index }) => index)
  const last: string[] = []
  let section = firstSection
  let isUsed = firstSection !== ''
  const filled: FilledRow[] = []
  body.forEach((row, at) => {
    const name = sectionIn(row, body[at + 1], columns)
    if (name !== undefined) {
      section = isUsed || section === '' ? name : `${section} › ${name}`
      isUsed = false
      last.length = 0
      return
    }
    const cells = [...row.cells]
    const hasText = cells.some((cell, index) => texts.has(index) && cell !== '')
    keys.forEach((index, place) => {
      const own = cells[index] ?? ''
      if (own !== '') {
        last[index] = own
        for (const later of keys.slice(place + 1)) if ((cells[later] ?? '') === '') last[later] = ''
      } else if (hasText) cells[index] = last[index] ?? ''
    })
    isUsed = true
    filled.push({ line: row.line, cells, section })
  })
  return filled
}

/** Blocks below one another repeat the headings. */
function isSameRow({ cells }: TableRow, header: TableRow): boolean {
  return cells.length > 1 && cells.every((cell, index) => cell === (header.cells[index] ?? ''))
}

function onlyCell(row: TableRow | undefined): string | undefined {
  const filled = row?.cells.filter((cell) => cell !== '') ?? []
  return filled.length === 1 ? filled[0] : undefined
}

/** The name of the section that a row heads, if it heads one. */
function sectionIn(
  { cells }: TableRow,
  next: TableRow | undefined,
  columns: readonly Column[],
): string | undefined {
  const filled = cells.filter((cell) => cell !== '')
  const [name, other] = new Set(filled)
  if (name === undefined || other !== undefined || columns.length < 3 || !next) return undefined
  const isHead =
    filled.length === 1
      ? cells[0] === name && name.length <= 80 && (next.cells[0] ?? '') !== ''
      : filled.length === columns.length
  return isHead ? name : undefined
}

function cellsOf(
  row: FilledRow,
  columns: readonly Column[],
  texts: ReadonlySet<number>,
  around: Grid['around'],
): SourceRow[] {
  const where = `line ${row.line}`
  const keys: Record<string, string> = { ...around }
  if (row.section !== '') keys.section = row.section
  for (const { index, header } of columns) {
    const cell = row.cells[index] ?? ''
    if (texts.has(index) || cell === '') continue
    const name = firstLineOf(cell)
    const isNoted = name !== cell && isLevelLabel(header) && levelLikeness(name) > 0.5
    keys[free(header, around)] = isNoted ? name : cell
    if (isNoted) keys[`${header} in detail`] = cell
  }
  const read = columns.flatMap(({ index, header }) => {
    const cell = texts.has(index) ? (row.cells[index] ?? '') : ''
    return cell === ''
      ? []
      : [{ where, values: { ...keys, [fieldColumn]: header, [textColumn]: cell } }]
  })
  if (read.length > 0) return read
  const last = columns.map(({ index }) => row.cells[index] ?? '').filter((cell) => cell !== '')
  return [{ where, values: { ...keys, [fieldColumn]: 'name', [textColumn]: last.join(', ') } }]
}

const taken = new Set([textColumn, fieldColumn, 'section', 'kind', 'rest', 'lead', 'position'])

/** A heading that is also one of our own columns gets a mark. */
function free(header: string, around: Grid['around']): string {
  return taken.has(header) || header in around ? `${header} ›` : header
}

function loose({ line, cells }: TableRow, header: TableRow, around: Grid['around']): SourceRow[] {
  return [...new Set(cells.filter((cell) => cell !== '' && !header.cells.includes(cell)))].map(
    (text) => ({
      where: `line ${line}`,
      values: { ...around, kind: 'above the table', [textColumn]: text },
    }),
  )
}
