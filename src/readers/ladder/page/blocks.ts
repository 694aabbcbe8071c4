import type { Heading, Nodes, PhrasingContent, Root, Table } from 'mdast'
import { fail } from '../../../domain/base/errors.ts'
import { plainText, withoutTags } from '../../text/plain.ts'
import { lineOf } from '../../text/position.ts'
import { tableOf } from '../../text/table.ts'
import { ladderWords } from '../../vocabulary/ladderWords.ts'
import { tidied } from '../table/rows.ts'
import { type Block, leadOf } from './document.ts'
import { isSheet, sheetOf } from './sheet.ts'

/** Markdown is read no deeper than 100, and what is below must not be lost without a word. */
const deepest = 95

interface Reader {
  blocks: Block[]
  /** How many bullets each open list has had. */
  lists: number[]
  textOf: (nodes: readonly Nodes[]) => string
}

/** The headings, bullets, paragraphs and tables of a page of HTML, in their order. */
export function blocksOfHtml(root: Root): Block[] {
  return blocksOf(root.children, (nodes) => tidied(plainText(nodes, '')))
}

/** The same of Markdown, where tags are part of the text. */
export function blocksOfMarkdown(root: Root): Block[] {
  refuseDepth(root.children)
  const textOf = (nodes: readonly Nodes[]) => withoutTags(plainText(nodes, ''))
  return blocksOf(root.children, (nodes) => tidied(textOf(nodes).replace(otherTags, '')))
}

const otherTags = /<\/?[a-z][^<>]*>/gi

function refuseDepth(nodes: readonly Nodes[], depth = 0): void {
  if (depth >= deepest) fail('invalid', 'The file is nested too deeply.')
  for (const node of nodes) if ('children' in node) refuseDepth(node.children, depth + 1)
}

function blocksOf(nodes: readonly Nodes[], textOf: Reader['textOf']): Block[] {
  const reader: Reader = { blocks: [], lists: [], textOf }
  readAll(nodes, reader)
  return reader.blocks
}

function readAll(nodes: readonly Nodes[], reader: Reader): void {
  const lastList = nodes.findLastIndex(({ type }) => type === 'list')
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'paragraph') addText(node.children, lineOf(node), index < lastList, reader)
    else if (node.type === 'code') addCode(node.value, lineOf(node), reader)
    else if (node.type === 'heading') addHeading(node, reader)
    else if (node.type === 'table') addTable(node, reader)
    else if ('children' in node) {
      if (node.type === 'listItem') reader.lists.push((reader.lists.pop() ?? 0) + 1)
      if (node.type === 'list') reader.lists.push(0)
      readAll(node.children, reader)
      if (node.type === 'list') reader.lists.pop()
    }
  }
}

function addText(
  nodes: readonly PhrasingContent[],
  line: number,
  hasChildren: boolean,
  { blocks, lists, textOf }: Reader,
): void {
  const text = textOf(nodes)
  if (text === '') return
  const bold = textOf(boldAhead(nodes))
  const { lead, rest } = leadOf(text, bold)
  const position = lists.at(-1)
  if (position === undefined)
    blocks.push({ kind: 'paragraph', text, lead: lead || bold, rest, line })
  else {
    const place = { depth: lists.length, position, hasChildren }
    blocks.push({ kind: 'bullet', text, lead, rest, line, ...place })
  }
}

/** The bold words that a text begins with. */
function boldAhead(nodes: readonly PhrasingContent[]): readonly Nodes[] {
  const first = nodes.find((node) => node.type !== 'break' && plainText([node]).trim() !== '')
  if (first?.type === 'strong') return [first]
  return first && 'children' in first ? boldAhead(first.children) : []
}

function addCode(value: string, line: number, { blocks }: Reader): void {
  const text = tidied(value)
  if (text !== '') blocks.push({ kind: 'paragraph', text, lead: '', rest: '', line })
}

/** What level of a term is meant, “Level: working”, is no part of its name. */
function addHeading(node: Heading, { blocks, textOf }: Reader): void {
  const isTerm = node.data?.isTerm === true
  const said = textOf(node.children)
  const text = isTerm ? said.replace(ladderWords().gradeBehind, '') : said
  if (text === '') return
  const line = lineOf(node)
  const above = blocks.findLast((block) => block.kind === 'heading' && !block.isTerm)
  const below = above?.kind === 'heading' ? Math.min(above.depth + 1, 6) : 6
  blocks.push(
    isTerm
      ? { kind: 'heading', depth: below, text, line, isTerm }
      : { kind: 'heading', depth: node.depth, text, line },
  )
}

function addTable(node: Table, { blocks, textOf }: Reader): void {
  const table = tableOf(node, (cell) => textOf(cell.children))
  blocks.push({ kind: 'table', ...(isSheet(table.rows) ? sheetOf(table.rows) : table) })
}
