import { fail } from '../../domain/base/errors.ts'
import { delimiterOf, readCsvTable } from '../text/csv.ts'
import { frontMatterOf } from '../text/hidden.ts'
import { parseHtml } from '../text/html.ts'
import { parseMarkdown } from '../text/markdown.ts'
import { blocksOfHtml, blocksOfMarkdown } from './page/blocks.ts'
import { flattenDocument } from './page/document.ts'
import type { Grid } from './table/grid.ts'
import {
  columnsOf,
  type LadderFormat,
  type LadderSource,
  type ReadRows,
  tidied,
} from './table/rows.ts'
import { unpivot } from './table/table.ts'
import { flattenTree } from './tree/tree.ts'
import { readTree, type TreeNode } from './tree/yaml.ts'

const mostCharacters = 5_000_000
const mostRows = 50_000

/**
 * Reads a ladder in whatever format it is written, as uniform rows.
 *
 * @param name The name of the file; it only decides where the text could be two things.
 */
export function readLadderSource(name: string, text: string): LadderSource {
  if (text.length > mostCharacters)
    fail('too_large', 'The file is larger than 5 MB. Import only the part with the ladder.')
  const clean = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
  if (
    clean.startsWith('PK\u0003') ||
    clean.startsWith('%PDF') ||
    clean.slice(0, 5000).includes('\u0000')
  )
    fail(
      'invalid',
      'This is not a text file. Save the spreadsheet as CSV, or the document as Markdown or HTML.',
    )
  if (clean.trim() === '') fail('invalid', 'The file is empty.')
  const format = formatOf(name, clean)
  const { title, rows, repeated } = reduced(readers[format](clean.replaceAll('\u0000', '\ufffd')))
  if (rows.length === 0) fail('invalid', 'The file contains no text to import.')
  if (rows.length > mostRows)
    fail(
      'too_large',
      `The file has ${rows.length} text items; a ladder usually has a few hundred. Import only the part with the ladder.`,
    )
  return {
    format,
    title: title.slice(0, 160) || titleFrom(name),
    columns: columnsOf(rows),
    rows,
    repeated,
    remarks: [],
  }
}

const readers: Record<LadderFormat, (text: string) => ReadRows> = {
  yaml: (text) => readRecords(readTree(text)),
  json: (text) => readRecords(readTree(text)),
  csv: readCsv,
  markdown: readMarkdown,
  html: (text) => flattenDocument(blocksOfHtml(parseHtml(text))),
}

/** Rows that say nothing are left out: a file may be full of empty cells. */
function reduced(read: ReadRows): ReadRows {
  return {
    ...read,
    rows: read.rows.filter(({ values }) => Object.values(values).some((value) => value !== '')),
  }
}

function titleFrom(name: string): string {
  const stem = name.replace(/^.*[\\/]/s, '').replace(/\.[a-z]{2,5}$/i, '')
  const words = tidied(stem.replace(/[-_.]+/g, ' ')).slice(0, 160)
  return words === '' ? 'Ladder' : words.charAt(0).toUpperCase() + words.slice(1)
}

function readRecords(tree: TreeNode): ReadRows {
  const grid = gridOf(tree)
  return grid ? unpivot(grid) : flattenTree(tree)
}

/** A list of lists of texts is a table. */
function gridOf(tree: TreeNode): Grid | null {
  if (tree.kind !== 'list' || tree.items.length < 2) return null
  const rows = tree.items.map((row) => {
    if (row.kind !== 'list' || row.items.length === 0) return null
    const cells = row.items.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))
    return cells.length === row.items.length ? { line: row.line, cells } : null
  })
  const isGrid = rows.every((row) => row !== null)
  return isGrid ? { rows, headerRows: null, around: {} } : null
}

function readCsv(text: string): ReadRows {
  const { rows, headerRows } = readCsvTable(text)
  const tidy = rows.map(({ line, cells }) => ({ line, cells: cells.map(tidied) }))
  return unpivot({ rows: tidy, headerRows, around: {} })
}

function hasFrontMatter(text: string): boolean {
  const front = frontMatterOf(text)?.front
  return front?.type === 'yaml' && front.value !== ''
}

/** Front matter may say more of the ladder than the page below it. */
function readMarkdown(text: string): ReadRows {
  const { root } = parseMarkdown(text, () => hasFrontMatter(text))
  const body = flattenDocument(blocksOfMarkdown(root))
  const [front] = root.children
  if (front?.type !== 'yaml') return body
  const data = flattenTree(readTree(front.value, 1))
  return {
    title: data.title || body.title,
    rows: [...data.rows, ...body.rows],
    repeated: { ...data.repeated, ...body.repeated },
  }
}

/** What a text is written in, from the text; its name decides only between two that fit. */
function formatOf(name: string, text: string): LadderFormat {
  const hint = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const start = text.trimStart()
  if (
    /^<(?:!doctype|!--|html|head|body|table|thead|tr|h[1-6]|ul|ol|div|section|article|main|p|style|meta)\b/i.test(
      start,
    )
  )
    return 'html'
  if (/^[[{]/.test(start) && (hint === 'json' || isTree(text))) return 'json'
  if (hasFrontMatter(text) && !/^ya?ml$/.test(hint)) return 'markdown'
  if (/^ya?ml$/.test(hint) && !looksLikeMarkdown(text)) return 'yaml'
  if (/^html?$/.test(hint) && /<[a-z]/i.test(text)) return 'html'
  if (/^(?:csv|tsv)$/.test(hint) && !looksLikeMarkdown(text)) return 'csv'
  if (/^(?:md|markdown)$/.test(hint)) return 'markdown'
  if (looksLikeMarkdown(text)) return 'markdown'
  if (looksLikeYaml(start) && isTree(text)) return 'yaml'
  if (looksLikeCsv(text)) return 'csv'
  if (/<(?:table|ul|h[1-6])\b/i.test(text)) return 'html'
  return isTree(text) ? 'yaml' : 'markdown'
}

function looksLikeMarkdown(text: string): boolean {
  if (/^\s*\|?\s*:?-{2,}:?\s*\|[\s|:-]*$/m.test(text)) return true
  const headings = text.match(/^#{1,6} +\S.*$/gm)?.length ?? 0
  const keys = text.match(/^\s*(?:- )?[\w"' -]+:(?:\s|$)/gm)?.length ?? 0
  return /^#{2,6} +\S/m.test(text) && headings > keys ? true : headings >= 2 && keys === 0
}

function looksLikeYaml(start: string): boolean {
  const line = start.split('\n').find((each) => each.trim() !== '' && !each.startsWith('#'))
  return line !== undefined && /^(?:---|- |["']?[^\s,;|"'][^,;|]*:(?:\s|$))/.test(line)
}

function looksLikeCsv(text: string): boolean {
  const [first = '', second = ''] = text.split('\n').filter((line) => line.trim() !== '')
  const delimiter = delimiterOf(text)
  return first.includes(delimiter) && (second.includes(delimiter) || second.includes('"'))
}

function isTree(text: string): boolean {
  try {
    const { kind } = readTree(text)
    return kind !== 'text'
  } catch {
    return false
  }
}
