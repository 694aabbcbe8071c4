import type { StateBlock } from 'markdown-it'

const opening = /^<(?:[a-z][^<>]*>[ \t]*<)*table[\s>]/i
const closing = /<\/table\s*>/i

/** Where a table is never closed, so that each opening tag does not look for it again. */
const unclosed = new WeakMap<StateBlock, Set<number>>()

/** A rule of markdown-it: a table written in HTML is one block, with the empty lines in it. */
export function htmlTable(state: StateBlock, first: number, end: number, silent: boolean): boolean {
  if (!opening.test(`${lineAt(state, first)}\n`)) return false
  const last = closingLine(state, first, end)
  if (last === undefined) return false
  if (silent) return true
  state.line = last + 1
  const token = state.push('html_block', '', 0)
  token.map = [first, state.line]
  token.content = state.getLines(first, state.line, state.blkIndent, true)
  return true
}

function lineAt({ src, bMarks, tShift, eMarks }: StateBlock, line: number): string {
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line])
}

function closingLine(state: StateBlock, first: number, end: number): number | undefined {
  const ends = unclosed.get(state) ?? new Set()
  if (ends.has(end)) return undefined
  for (let line = first; line < end; line++) if (closing.test(lineAt(state, line))) return line
  unclosed.set(state, ends.add(end))
  return undefined
}
