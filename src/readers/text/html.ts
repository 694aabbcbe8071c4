import type { Nodes as HtmlNodes, Root as HtmlRoot } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import type { Root } from 'mdast'
import { fail } from '../../domain/base/errors.ts'
import { handlers } from './htmlHandlers.ts'

const deepest = 400

/**
 * Reads an HTML page into mdast: headings, lists, paragraphs and tables, a `<dt>` as a heading.
 * What only serves the page, such as scripts and navigation, is left out.
 *
 * @param linesBefore How many lines of a larger text stand before it.
 * @throws AppError when it is nested too deeply, or has too many parts in one place.
 */
export function parseHtml(text: string, linesBefore = 0): Root {
  refuseOpenTags(text)
  const page = withinStack(() => fromHtml(text), tooDeep)
  refuseDepth(page)
  if (linesBefore > 0) shift(page, linesBefore)
  return withinStack(() => toMdast(page, { document: true, handlers }) as Root, tooMany)
}

const tooDeep = 'The page is nested too deeply.'
const tooMany = 'The page has too many elements at one level. Split it and import the parts.'

/** The libraries call themselves for each level and spread what they find. */
function withinStack<Answer>(run: () => Answer, otherwise: string): Answer {
  try {
    return run()
  } catch (error) {
    if (error instanceof RangeError) fail('invalid', otherwise)
    throw error
  }
}

const containers =
  /<(\/?)(?:div|section|article|main|aside|header|footer|blockquote|ul|ol|dl|table|span)\b/gi

/** Thousands of open tags are told before a page is built of them, which would take minutes. */
function refuseOpenTags(text: string): void {
  let depth = 0
  for (const [, closes] of text.matchAll(containers)) {
    depth = closes ? Math.max(depth - 1, 0) : depth + 1
    if (depth > 10 * deepest) fail('invalid', tooDeep)
  }
}

function refuseDepth(page: HtmlRoot): void {
  let nodes: HtmlNodes[] = [page]
  for (let depth = 0; nodes.length > 0; depth++) {
    if (depth > deepest) fail('invalid', tooDeep)
    nodes = nodes.flatMap((node) => ('children' in node ? node.children : []))
  }
}

function shift(node: HtmlNodes, lines: number): void {
  if (node.position) {
    node.position.start.line += lines
    node.position.end.line += lines
  }
  if ('children' in node) for (const child of node.children) shift(child, lines)
}
