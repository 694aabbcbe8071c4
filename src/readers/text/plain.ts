import type { Image, Link, Nodes, PhrasingContent } from 'mdast'

/**
 * The words of a tree as one reads them, without marks.
 *
 * @param picture What stands for a picture, where it is not the text written for it.
 */
export function plainText(nodes: readonly Nodes[], picture?: string): string {
  let text = ''
  for (const [index, node] of nodes.entries()) {
    const words = wordsOf(node, picture)
    text += isBehindLink(nodes[index - 1]) ? words.replace(/^\{[^{}\n]*\}/u, '') : words
  }
  return text
}

function wordsOf(node: Nodes, picture: string | undefined): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'image') return picture ?? node.alt ?? ''
  if (node.type === 'html') return ''
  if ('value' in node) return node.value
  return 'children' in node ? plainText(node.children, picture) : ''
}

/** Behind a link some write how it opens: `{target=_blank}`. */
function isBehindLink(before: Nodes | undefined): boolean {
  return before?.type === 'link' || before?.type === 'image'
}

const tag =
  /<!--[\s\S]*?(?:-->|$)|<\/?(a|b|i|u|em|strong|br|p|div|span|img|details|summary|sub|sup|kbd|h[1-6]|ul|ol|li|center|font|hr|table|tr|td|th|tbody|thead)\b[^<>]*>/giu
const insideLine = /^(?:a|b|i|u|em|strong|span|img|sub|sup|kbd|font)$/i

/** A text without the tags that people put into Markdown; `List<String>` has none of them. */
export function withoutTags(text: string): string {
  if (!text.includes('<')) return text
  return text.replace(tag, (_, name?: string) => (name && insideLine.test(name) ? '' : '\n'))
}

/** All links and pictures in a tree, in their order. */
export function linksIn(nodes: readonly Nodes[]): (Link | Image)[] {
  return nodes.flatMap((node) => [
    ...(node.type === 'link' || node.type === 'image' ? [node] : []),
    ...('children' in node ? linksIn(node.children) : []),
  ])
}

/** The lines of a paragraph as they were written; a link over two lines stays whole. */
export function linesOf(inline: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of inline) {
    const [first = '', ...others] = node.type === 'text' ? node.value.split('\n') : []
    if (node.type === 'break') lines.push([])
    else if (node.type !== 'text') lines.at(-1)?.push(node)
    else {
      if (first !== '') lines.at(-1)?.push({ ...node, value: first })
      for (const value of others) lines.push(value === '' ? [] : [{ type: 'text', value }])
    }
  }
  return lines
}

const flow = new Set<Nodes['type']>([
  ...(['paragraph', 'heading', 'list', 'listItem', 'blockquote', 'code', 'thematicBreak'] as const),
  ...(['table', 'tableRow', 'tableCell'] as const),
])

/** Whether a node stands on lines of its own. */
export function isFlow({ type }: Nodes): boolean {
  return flow.has(type)
}

/** Blocks as they fit into one cell or heading: on lines of their own, items with a dash. */
export function phrasing(nodes: readonly Nodes[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (!isFlow(node)) return [node as PhrasingContent]
    if (node.type === 'thematicBreak') return [{ type: 'break' }]
    const words: PhrasingContent[] =
      node.type === 'code'
        ? [{ type: 'text', value: node.value }]
        : 'children' in node
          ? phrasing(node.children)
          : []
    const dash: PhrasingContent[] = node.type === 'listItem' ? [{ type: 'text', value: '- ' }] : []
    return [{ type: 'break' }, ...dash, ...trimmed(words), { type: 'break' }]
  })
}

function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const first = nodes.findIndex(({ type }) => type !== 'break')
  const last = nodes.findLastIndex(({ type }) => type !== 'break')
  return nodes.slice(Math.max(first, 0), last + 1)
}
