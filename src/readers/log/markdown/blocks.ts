import MarkdownIt, { type Token } from 'markdown-it'

/** A piece of a Markdown document, with the line it begins on, counted from 1. */
export type Block =
  | { kind: 'heading'; level: number; inline: Token[]; line: number }
  | { kind: 'paragraph'; inline: Token[]; line: number; source: string }
  | { kind: 'list'; items: Item[]; line: number; source: string }
  | { kind: 'table'; header: Token[][]; rows: Row[]; line: number }
  | { kind: 'quote' | 'code'; line: number; source: string }

/** A bullet: its first paragraph, and below it everything else. */
export interface Item {
  line: number
  inline: Token[]
  /** What lies below its first paragraph, as Markdown. */
  below: string
  nested: Item[]
  /** Below it are lists and nothing else. */
  hasOnlyLists: boolean
  /** The inline content of everything below, where links may hide. */
  inlineBelow: Token[][]
}

export interface Row {
  line: number
  cells: Token[][]
}

const parser = new MarkdownIt({ html: false, linkify: true })
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false })

/** Reads a document into its blocks. */
export function blocksOf(text: string): Block[] {
  const lines = text.split(/\r\n|\r|\n/)
  return blocksFrom(parser.parse(text, {}), lines)
}

function blocksFrom(tokens: readonly Token[], lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    const end = endOf(tokens, index)
    const block = blockOf(token, tokens.slice(index + 1, end), lines)
    if (block) blocks.push(block)
    index = end
  }
  return blocks
}

/** Where a token that opens something is closed; otherwise itself. */
function endOf(tokens: readonly Token[], at: number): number {
  if (tokens[at]!.nesting !== 1) return at
  const level = tokens[at]!.level
  let end = at + 1
  while (end < tokens.length - 1 && !(tokens[end]!.nesting === -1 && tokens[end]!.level === level))
    end++
  return end
}

function blockOf(
  token: Token,
  inside: readonly Token[],
  lines: readonly string[],
): Block | undefined {
  const line = lineOf(token)
  const source = sourceOf(token, lines)
  switch (token.type) {
    case 'heading_open':
      return { kind: 'heading', level: Number(token.tag.slice(1)), inline: inlineOf(inside), line }
    case 'paragraph_open':
      return { kind: 'paragraph', inline: inlineOf(inside), line, source }
    case 'bullet_list_open':
    case 'ordered_list_open':
      return { kind: 'list', items: itemsOf(inside, lines), line, source }
    case 'table_open':
      return { kind: 'table', ...tableOf(inside), line }
    case 'blockquote_open':
      return { kind: 'quote', line, source }
    case 'fence':
    case 'code_block':
      return { kind: 'code', line, source }
    default:
      return undefined
  }
}

function itemsOf(tokens: readonly Token[], lines: readonly string[]): Item[] {
  const items: Item[] = []
  for (let index = 0; index < tokens.length; index++) {
    const end = endOf(tokens, index)
    if (tokens[index]!.type === 'list_item_open')
      items.push(itemOf(tokens[index]!, tokens.slice(index + 1, end), lines))
    index = end
  }
  return items
}

function itemOf(token: Token, inside: readonly Token[], lines: readonly string[]): Item {
  const blocks = blocksFrom(inside, lines)
  const first =
    blocks[0]?.kind === 'paragraph' || blocks[0]?.kind === 'heading' ? blocks[0] : undefined
  const below = first ? inside.slice(endOf(inside, 0) + 1) : inside
  const from = below.find(({ map }) => map)?.map?.[0]
  return {
    line: lineOf(token),
    inline: first?.inline ?? [],
    below: from === undefined ? '' : dedented(lines.slice(from, token.map?.[1])),
    hasOnlyLists: blocks.every((block) => block === first || block.kind === 'list'),
    nested: blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])),
    inlineBelow: below.flatMap(({ type, children }) =>
      type === 'inline' && children ? [children] : [],
    ),
  }
}

function tableOf(tokens: readonly Token[]): { header: Token[][]; rows: Row[] } {
  const rows: Row[] = []
  for (const token of tokens)
    if (token.type === 'tr_open') rows.push({ line: lineOf(token), cells: [] })
    else if (token.type === 'inline') rows.at(-1)?.cells.push(token.children ?? [])
  return { header: rows[0]?.cells ?? [], rows: rows.slice(1) }
}

function inlineOf(tokens: readonly Token[]): Token[] {
  return tokens.find(({ type }) => type === 'inline')?.children ?? []
}

function lineOf({ map }: Token): number {
  return (map?.[0] ?? 0) + 1
}

function sourceOf({ map }: Token, lines: readonly string[]): string {
  return map ? dedented(lines.slice(...map)) : ''
}

/** Lines without the indentation they share, and without what only makes links open elsewhere. */
function dedented(lines: readonly string[]): string {
  const depths = lines.filter((line) => line.trim()).map((line) => /^[ \t]*/.exec(line)![0].length)
  const depth = depths.reduce((least, each) => Math.min(least, each), 80)
  return lines
    .map((line) => line.slice(depth))
    .join('\n')
    .replace(/\)\{[^{}\n]*\}/g, ')')
    .trim()
}
