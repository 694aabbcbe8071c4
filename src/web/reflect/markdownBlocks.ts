/** A paragraph, list or the like, as its lines without their marks. */
export interface Block {
  kind: 'text' | 'heading' | 'list' | 'numbered' | 'quote' | 'code' | 'rule'
  lines: string[]
}

/** A part of a line. */
export interface Piece {
  kind: 'text' | 'strong' | 'em' | 'code' | 'link'
  text: string
  url?: string
}

const marks: readonly [Block['kind'], RegExp][] = [
  ['rule', /^\s*(?:-{3,}|\*{3,})\s*$/],
  ['heading', /^#{1,6}\s+/],
  ['list', /^\s*[-*+]\s+/],
  ['numbered', /^\s*\d{1,3}[.)]\s+/],
  ['quote', /^>\s?/],
]

/** The blocks of a text in plain Markdown. */
export function blocksIn(text: string): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  const begin = (block: Block) => {
    open = block
    blocks.push(block)
  }
  for (const line of text.split('\n')) {
    if (/^\s*```/.test(line)) {
      if (open?.kind === 'code') open = undefined
      else begin({ kind: 'code', lines: [] })
    } else if (open?.kind === 'code') open.lines.push(line)
    else if (line.trim() === '') open = undefined
    else {
      const block = read(line)
      if (open?.kind === block.kind && block.kind !== 'heading') open.lines.push(...block.lines)
      else begin(block)
    }
  }
  return blocks
}

function read(line: string): Block {
  const [kind, mark] = marks.find(([, each]) => each.test(line)) ?? []
  return kind && mark
    ? { kind, lines: [line.replace(mark, '')] }
    : { kind: 'text', lines: [line.trim()] }
}

const inline =
  /\*\*([^*\n]+)\*\*|`([^`\n]+)`|\[([^\]\n]+)\]\((https?:\/\/[^\s)]+)\)|(?<![\p{L}\p{N}*_])[*_]([^*_\n]+)[*_](?![\p{L}\p{N}*_])/gu

/** A line cut where emphasis, code and links begin and end. Only addresses of the web are links. */
export function piecesIn(line: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const found of line.matchAll(inline)) {
    const [whole, strong, code, title, url, em] = found
    if (found.index > from) pieces.push({ kind: 'text', text: line.slice(from, found.index) })
    if (strong) pieces.push({ kind: 'strong', text: strong })
    else if (code) pieces.push({ kind: 'code', text: code })
    else if (title && url) pieces.push({ kind: 'link', text: title, url })
    else if (em) pieces.push({ kind: 'em', text: em })
    from = found.index + whole.length
  }
  if (from < line.length) pieces.push({ kind: 'text', text: line.slice(from) })
  return pieces
}
