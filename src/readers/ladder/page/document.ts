import type { Table } from '../../text/table.ts'
import { levelLikeness } from '../levels.ts'
import {
  kindColumn,
  leadColumn,
  positionColumn,
  type ReadRows,
  restColumn,
  type SourceRow,
  textColumn,
  toldApart,
} from '../table/rows.ts'
import { unpivot } from '../table/table.ts'

/** A piece of a document with headings, whatever it was written in. */
export type Block =
  | { kind: 'heading'; depth: number; text: string; line: number; isTerm?: boolean }
  | { kind: 'paragraph'; text: string; lead: string; rest: string; line: number }
  | {
      kind: 'bullet'
      text: string
      lead: string
      rest: string
      line: number
      depth: number
      position: number
      hasChildren: boolean
    }
  | ({ kind: 'table' } & Table)

interface Standing {
  /** By depth of heading. */
  headings: (string | undefined)[]
  intro: string
  /** Short bullets above nested ones, by depth. */
  points: (string | undefined)[]
}

/** Every bullet, paragraph and cell as a row, with the headings it stands under. */
export function flattenDocument(blocks: readonly Block[]): ReadRows {
  const rows: SourceRow[] = []
  const repeated: Record<string, string> = {}
  const standing: Standing = { headings: [], intro: '', points: [] }
  const taken = new Map<string, Set<string>>()
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') enter(block, standing, taken, repeated)
    else if (block.kind === 'table') addTable(block, standing, rows, repeated)
    else if (block.kind === 'paragraph') addParagraph(block, blocks[index + 1], standing, rows)
    else addBullet(block, blocks[index + 1], standing, rows)
    if (block.kind === 'heading' && isEmptySection(block, blocks[index + 1]))
      rows.push({
        where: `line ${block.line}`,
        values: { ...around(standing), [kindColumn]: 'heading', [textColumn]: block.text },
      })
  })
  return { title: titleOf(blocks), rows, repeated }
}

/** The first heading, when it is the only one of its depth. */
function titleOf(blocks: readonly Block[]): string {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []))
  const first = headings[0]
  return first && headings.filter(({ depth }) => depth <= first.depth).length === 1
    ? first.text
    : ''
}

function enter(
  block: Block & { kind: 'heading' },
  standing: Standing,
  taken: Map<string, Set<string>>,
  repeated: Record<string, string>,
): void {
  const { depth, text, line } = block
  standing.headings.length = Math.min(standing.headings.length, depth)
  const path = `${depth}|${standing.headings.slice(0, depth).join('|')}`
  const names = taken.get(path) ?? new Set<string>()
  taken.set(path, names)
  standing.headings[depth] =
    levelLikeness(text) > 0.5 ? toldApart(text, names, `line ${line}`, repeated) : text
  standing.intro = ''
  standing.points = []
}

function isEmptySection({ depth }: Block & { kind: 'heading' }, next: Block | undefined): boolean {
  return next === undefined || (next.kind === 'heading' && next.depth <= depth)
}

function around({ headings, intro, points }: Standing): Record<string, string> {
  const values: Record<string, string> = {}
  headings.forEach((heading, depth) => {
    if (heading) values[`heading ${depth}`] = heading
  })
  if (intro !== '') values.intro = intro
  points.forEach((point, depth) => {
    if (point) values[`bullet ${depth}`] = point
  })
  return values
}

function addTable(
  block: Block & { kind: 'table' },
  standing: Standing,
  rows: SourceRow[],
  repeated: Record<string, string>,
): void {
  standing.points = []
  const read = unpivot({ rows: block.rows, headerRows: block.headerRows, around: around(standing) })
  for (const row of read.rows) rows.push(row)
  Object.assign(repeated, read.repeated)
}

function addParagraph(
  block: Block & { kind: 'paragraph' },
  next: Block | undefined,
  standing: Standing,
  rows: SourceRow[],
): void {
  standing.points = []
  const heads = next !== undefined && next.kind !== 'heading' && !isIntro(next)
  if (isIntro(block) && heads) standing.intro = block.text.replace(/\s*:$/, '')
  else rows.push(rowOf(block, around(standing)))
}

/** A short bold line, or one that ends in a colon, heads what follows it. */
function isIntro(block: Block): boolean {
  if (block.kind !== 'paragraph' || !isShort(block.text)) return false
  return (block.lead !== '' && block.rest === '') || /:$/.test(block.text)
}

function addBullet(
  block: Block & { kind: 'bullet' },
  next: Block | undefined,
  standing: Standing,
  rows: SourceRow[],
): void {
  standing.points.length = Math.min(standing.points.length, block.depth)
  const heads = block.hasChildren && next?.kind === 'bullet' && next.depth > block.depth
  if (heads && isShort(block.text)) standing.points[block.depth] = block.text.replace(/\s*:$/, '')
  else rows.push(rowOf(block, { ...around(standing), [positionColumn]: `${block.position}` }))
}

function isShort(text: string): boolean {
  return text.length <= 70 && text.split(/\s+/).length <= 8 && !/[.!?]$/.test(text)
}

function rowOf(
  { kind, text, lead, rest, line }: Block & { kind: 'bullet' | 'paragraph' },
  values: Record<string, string>,
): SourceRow {
  const own: Record<string, string> = { ...values, [kindColumn]: kind, [textColumn]: text }
  if (lead !== '' && rest !== '') {
    own[leadColumn] = lead
    own[restColumn] = rest
  }
  return { where: `line ${line}`, values: own }
}

/** “**Adopts**: learns” and “Adopts: learns” begin with what the text is about. */
export function leadOf(text: string, bold: string): { lead: string; rest: string } {
  const lead =
    bold !== ''
      ? bold.replace(/\s*[:.–—-]+\s*$/, '')
      : (/^(\p{Lu}[^:.;,]{1,48}):\s+\S/u.exec(text)?.[1] ?? '')
  if (lead === '' || lead.split(/\s+/).length > 6) return { lead: '', rest: '' }
  const rest = text.slice(lead.length).replace(/^\s*[:.–—-]*\s*/, '')
  return { lead, rest }
}
