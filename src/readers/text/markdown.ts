import MarkdownIt from 'markdown-it'
import type { FrontmatterContent, Root } from 'mdast'
import { withoutHidden } from './hidden.ts'
import { htmlTable } from './htmlBlocks.ts'
import { childrenOf } from './tree.ts'

/** A Markdown text as an mdast tree, and what is needed to quote it. */
export interface MarkdownDocument {
  root: Root
  lines: readonly string[]
  /** How many comments were left out: they are hidden in the document. */
  comments: number
}

const parser = new MarkdownIt({ html: false, linkify: true })
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false })
parser.block.ruler.before('table', 'html_table', htmlTable, {
  alt: ['paragraph', 'reference', 'blockquote', 'list'],
})

/**
 * Reads Markdown into mdast: CommonMark with tables, strikethrough, bare addresses and front
 * matter. A `<table>` is a table; other tags stay text. Positions are those of lines.
 *
 * @param isFrontMatter What counts as front matter, where not everything between two fences does.
 */
export function parseMarkdown(
  text: string,
  isFrontMatter: (front: FrontmatterContent) => boolean = () => true,
): MarkdownDocument {
  const { body, front, comments } = withoutHidden(text, isFrontMatter)
  const lines = body.split('\n')
  const children = childrenOf(parser.parse(body, {}), lines)
  return {
    root: { type: 'root', children: [...(front ? [front] : []), ...children] },
    lines,
    comments,
  }
}
