import MarkdownIt from 'markdown-it'
import { fail } from '../../../domain/base/errors.ts'
import type { GridRow } from '../table/grid.ts'
import { tidied } from '../table/rows.ts'
import { type Block, leadOf } from './document.ts'
import { readHtmlBlocks } from './html.ts'

const markdown = new MarkdownIt({ html: false, linkify: false })
type Token = ReturnType<typeof markdown.parse>[number]

/** The pieces of a Markdown text. Tables written in HTML are read as such. */
export function readMarkdown(text: string, linesBefore = 0): Block[] {
  const htmlTables: Block[] = []
  const rest = text.replace(/<table[\s\S]*?<\/table>/gi, (table, offset: number) => {
    const before = linesBefore + text.slice(0, offset).split('\n').length - 1
    htmlTables.push(...readHtmlBlocks(table, before).filter(({ kind }) => kind === 'table'))
    const lines = '\n'.repeat(table.split('\n').length - 1)
    return `\n\n@table ${htmlTables.length - 1}\n\n${lines}`
  })
  const tokens = markdown.parse(rest, {})
  if (tokens.some(({ level }) => level >= 95))
    fail('invalid', 'The file is nested too deeply to be read.')
  return blocksOf(tokens, linesBefore, htmlTables)
}

function blocksOf(
  tokens: readonly Token[],
  linesBefore: number,
  htmlTables: readonly Block[],
): Block[] {
  const blocks: Block[] = []
  const lists: number[] = []
  let depth = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const line = (token.map?.[0] ?? 0) + 1 + linesBefore
    if (token.type === 'table_open') {
      const stop = tokens.findIndex((each, index) => index > at && each.type === 'table_close')
      blocks.push(tableOf(tokens.slice(at, stop), linesBefore))
      at = stop
    } else if (/^(?:bullet|ordered)_list_open$/.test(token.type)) lists.push(0)
    else if (/^(?:bullet|ordered)_list_close$/.test(token.type)) lists.pop()
    else if (token.type === 'list_item_open') lists[lists.length - 1]!++
    else if (token.type === 'heading_open') depth = Number(token.tag.slice(1))
    else if (token.type === 'inline') {
      const { text, bold } = wordsOf(token)
      const html = /^@table (\d+)$/.exec(text)
      if (html) blocks.push(htmlTables[Number(html[1])]!)
      else if (depth > 0) blocks.push({ kind: 'heading', depth, text, line })
      else if (text !== '') blocks.push(textBlock(tokens, at, lists, { text, bold, line }))
      depth = 0
    } else if (token.type === 'fence' || token.type === 'code_block') {
      const text = tidied(token.content)
      if (text !== '') blocks.push({ kind: 'paragraph', text, lead: '', rest: '', line })
    }
  }
  return blocks.filter((block) => block.kind !== 'heading' || block.text !== '')
}

function textBlock(
  tokens: readonly Token[],
  at: number,
  lists: readonly number[],
  said: { text: string; bold: string; line: number },
): Block {
  const { text, bold, line } = said
  const { lead, rest } = leadOf(text, bold)
  if (lists.length === 0) return { kind: 'paragraph', text, lead: lead || bold, rest, line }
  const position = lists[lists.length - 1]!
  const hasChildren = /^(?:bullet|ordered)_list_open$/.test(tokens[at + 2]?.type ?? '')
  return { kind: 'bullet', text, lead, rest, line, depth: lists.length, position, hasChildren }
}

/** The words of a line without its marks, and the bold ones that it begins with. */
function wordsOf(token: Token): { text: string; bold: string } {
  let text = ''
  let bold = ''
  let isBold = false
  for (const child of token.children ?? []) {
    if (child.type === 'strong_open' && text.trim() === '') isBold = true
    else if (child.type === 'strong_close') isBold = false
    const words =
      child.type === 'softbreak' || child.type === 'hardbreak'
        ? '\n'
        : child.type === 'image'
          ? ''
          : child.content
    text += words
    if (isBold) bold += words
  }
  return { text: tidied(withoutTags(text)), bold: tidied(bold) }
}

function withoutTags(text: string): string {
  return text
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
}

function tableOf(tokens: readonly Token[], linesBefore: number): Block {
  const rows: GridRow[] = []
  for (const token of tokens) {
    if (token.type === 'tr_open')
      rows.push({ where: `line ${(token.map?.[0] ?? 0) + 1 + linesBefore}`, cells: [] })
    else if (token.type === 'inline') rows.at(-1)!.cells.push(wordsOf(token).text)
  }
  return { kind: 'table', rows, headerRows: 1 }
}
