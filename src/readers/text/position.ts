import type { Nodes } from 'mdast'

/** The line on which something begins, counted from 1. */
export function lineOf(node: Nodes): number {
  if (node.position) return node.position.start.line
  const [first] = 'children' in node ? node.children : []
  return first ? lineOf(first) : 1
}

/**
 * Markdown as it was written, from a node to the end of another, without the indentation that its
 * lines share and without what only makes links open elsewhere.
 */
export function sourceOf(lines: readonly string[], from: Nodes, to: Nodes = from): string {
  return dedented(lines.slice(lineOf(from) - 1, to.position?.end.line))
}

const indentation = /^[ \t]*/

function dedented(lines: readonly string[]): string {
  let depth = 80
  for (const line of lines)
    if (line.trim() !== '') depth = Math.min(depth, indentation.exec(line)?.[0].length ?? 0)
  return lines
    .map((line) => line.slice(depth))
    .join('\n')
    .replace(/\)\{[^{}\n]*\}/g, ')')
    .trim()
}
