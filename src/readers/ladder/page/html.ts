import { parse } from 'parse5'
import { fail } from '../../../domain/base/errors.ts'
import { ladderWords } from '../../vocabulary/ladderWords.ts'
import type { GridRow } from '../table/grid.ts'
import { tidied } from '../table/rows.ts'
import { type Block, leadOf } from './document.ts'
import { cellsOf, elementsIn, holdsLayout, isHeaderRow, isSheet, sheetOf } from './htmlTables.ts'
import { type Element, isBlock, type Node, rawWordsOf, silent, wordsOf } from './htmlWords.ts'

const deepest = 400

/** The pieces of an HTML page: headings, bullets, paragraphs and tables. */
export function readHtmlBlocks(text: string, linesBefore = 0): Block[] {
  const document = parse(text, { sourceCodeLocationInfo: true })
  refuseDepth(document.childNodes)
  const blocks: Block[] = []
  const reader = { blocks, linesBefore, lists: [] as number[], line: 1 + linesBefore }
  for (const node of document.childNodes) readNode(node, reader)
  return blocks
}

function refuseDepth(top: readonly Node[]): void {
  let nodes = [...top]
  for (let depth = 0; nodes.length > 0; depth++) {
    if (depth > deepest) fail('invalid', 'The page is nested too deeply to be read.')
    nodes = nodes.flatMap((node) => ('childNodes' in node ? node.childNodes : []))
  }
}

interface Reader {
  blocks: Block[]
  linesBefore: number
  /** How many bullets each open list has had. */
  lists: number[]
  line: number
}

function readNode(node: Node, reader: Reader): void {
  reader.line = lineOf(node, reader)
  if (!('tagName' in node)) {
    if (node.nodeName === '#text') addText([node], reader)
    return
  }
  const tag = node.tagName
  if (silent.has(tag)) return
  if (tag === 'table' && !holdsLayout(node)) addTable(node, reader)
  else if (/^h[1-6]$/.test(tag)) addHeading(node, reader)
  else if (tag === 'dt') addTerm(node, reader)
  else if (tag === 'ul' || tag === 'ol') readList(node, reader)
  else readChildren(node, reader)
}

function lineOf(node: Node, { line, linesBefore }: Reader): number {
  const at = node.sourceCodeLocation
  return at ? at.startLine + linesBefore : line
}

/** Runs of inline children are one text; block children are read on their own. */
function readChildren(element: Element, reader: Reader): void {
  let run: Node[] = []
  for (const child of element.childNodes) {
    if (isBlock(child)) {
      addText(run, reader)
      run = []
      readNode(child, reader)
    } else run.push(child)
  }
  addText(run, reader)
}

/** A heading that is never closed ends where a block begins; what follows is read on its own. */
function addHeading(element: Element, reader: Reader): void {
  const { blocks, line } = reader
  const children = element.childNodes
  const end = children.findIndex(isBlock)
  const text = tidied((end < 0 ? children : children.slice(0, end)).map(rawWordsOf).join(''))
  const isOpen = end >= 0 && text !== ''
  const said = isOpen ? text : wordsOf(element)
  if (said !== '')
    blocks.push({ kind: 'heading', depth: Number(element.tagName[1]), text: said, line })
  if (isOpen) readRest(children.slice(end), reader)
}

function readRest(nodes: readonly Node[], reader: Reader): void {
  for (const node of nodes) readNode(node, reader)
}

/** A term heads its descriptions. What level of it is meant, “Level: working”, is no part of its name. */
function addTerm(element: Element, { blocks, line }: Reader): void {
  const text = wordsOf(element).replace(ladderWords().gradeBehind, '')
  if (text === '') return
  const above = blocks.findLast((block) => block.kind === 'heading' && !block.isTerm)
  const depth = above?.kind === 'heading' ? Math.min(above.depth + 1, 6) : 6
  blocks.push({ kind: 'heading', depth, text, line, isTerm: true })
}

function readList(element: Element, reader: Reader): void {
  reader.lists.push(0)
  for (const child of element.childNodes) {
    if ('tagName' in child && child.tagName === 'li') reader.lists[reader.lists.length - 1]!++
    readNode(child, reader)
  }
  reader.lists.pop()
}

function addText(nodes: readonly Node[], reader: Reader): void {
  const text = tidied(nodes.map((node) => rawWordsOf(node)).join(''))
  if (text === '') return
  const first = nodes.find((node) => rawWordsOf(node).trim() !== '')!
  const line = lineOf(first, reader)
  const bold = 'tagName' in first && /^(?:b|strong)$/.test(first.tagName) ? wordsOf(first) : ''
  const { lead, rest } = leadOf(text, bold)
  const { lists, blocks } = reader
  if (lists.length === 0) blocks.push({ kind: 'paragraph', text, lead: lead || bold, rest, line })
  else
    blocks.push({
      kind: 'bullet',
      text,
      lead,
      rest,
      line,
      depth: lists.length,
      position: lists[lists.length - 1]!,
      hasChildren: hasListAfter(nodes.at(-1)!),
    })
}

function hasListAfter(node: Node): boolean {
  const siblings = node.parentNode?.childNodes ?? []
  return siblings
    .slice(siblings.indexOf(node) + 1)
    .some((each) => 'tagName' in each && /^[uo]l$/.test(each.tagName))
}

function addTable(table: Element, reader: Reader): void {
  const rows: GridRow[] = []
  const pending = new Map<number, { text: string; left: number }>()
  const elements = elementsIn(table, 'tr')
  for (const caption of elementsIn(table, 'caption')) addText([caption], reader)
  let headerRows = 0
  for (const element of elements) {
    const cells = cellsOf(element, pending)
    const isHeader = headerRows === rows.length && isHeaderRow(element)
    if (isHeader) headerRows++
    rows.push({ where: `line ${lineOf(element, reader)}`, cells })
  }
  reader.blocks.push(
    isSheet(rows) ? sheetOf(rows) : { kind: 'table', rows, headerRows: headerRows || null },
  )
}
