import type { Token } from 'markdown-it'
import type { Nodes, Parents, PhrasingContent, RootContent } from 'mdast'
import { parseHtml } from './html.ts'

declare module 'mdast' {
  interface LinkData {
    /** The text shows the address itself: nobody wrote a title. */
    isBare?: boolean
  }
}

/** The blocks of a document from the tokens that markdown-it makes of it. */
export function childrenOf(tokens: readonly Token[], lines: readonly string[]): RootContent[] {
  return treeOf(tokens, (token) => {
    if (token.type === 'html_block') return parseHtml(token.content, token.map?.[0]).children
    const nodes = token.type === 'inline' ? phrasingOf(token.children ?? []) : leafOf(token)
    const [node] = nodes
    const [from, to] = token.map ?? []
    if (node && from !== undefined && to !== undefined && token.type !== 'inline')
      node.position = {
        start: { line: from + 1, column: 1 },
        end: { line: to, column: (lines[to - 1]?.length ?? 0) + 1 },
      }
    return nodes
  }) as RootContent[]
}

function phrasingOf(tokens: readonly Token[]): PhrasingContent[] {
  return treeOf(tokens, leafOf) as PhrasingContent[]
}

/** Puts what stands between two tokens that open and close into the node of the first. */
function treeOf(tokens: readonly Token[], nodesOf: (token: Token) => Nodes[]): Nodes[] {
  const root: Nodes[] = []
  const open = [root]
  for (const token of tokens) {
    if (transparent.test(token.type)) continue
    if (token.nesting < 0) {
      open.pop()
      continue
    }
    const siblings = open.at(-1) ?? root
    for (const node of nodesOf(token)) add(siblings, node)
    if (token.nesting > 0) open.push((siblings.at(-1) as Parents).children)
  }
  return root
}

const transparent = /^(?:thead|tbody)_/

/** Texts beside each other are one. */
function add(siblings: Nodes[], node: Nodes): void {
  const before = siblings.at(-1)
  if (node.type === 'text' && before?.type === 'text') before.value += node.value
  else if (node.type !== 'text' || node.value !== '') siblings.push(node)
}

function leafOf(token: Token): Nodes[] {
  const node = nodeOf[token.type]?.(token)
  return node ? [node] : []
}

const nodeOf: Record<string, (token: Token) => Nodes> = {
  heading_open: ({ tag }) => ({ type: 'heading', depth: depths.indexOf(tag) as 1, children: [] }),
  paragraph_open: () => ({ type: 'paragraph', children: [] }),
  blockquote_open: () => ({ type: 'blockquote', children: [] }),
  bullet_list_open: () => ({ type: 'list', ordered: false, children: [] }),
  ordered_list_open: () => ({ type: 'list', ordered: true, children: [] }),
  list_item_open: () => ({ type: 'listItem', children: [] }),
  table_open: () => ({ type: 'table', children: [] }),
  tr_open: () => ({ type: 'tableRow', children: [] }),
  th_open: () => ({ type: 'tableCell', children: [] }),
  td_open: () => ({ type: 'tableCell', children: [] }),
  hr: () => ({ type: 'thematicBreak' }),
  fence: ({ content, info }) => ({ type: 'code', lang: info || null, value: content }),
  code_block: ({ content }) => ({ type: 'code', value: content }),
  strong_open: () => ({ type: 'strong', children: [] }),
  em_open: () => ({ type: 'emphasis', children: [] }),
  s_open: () => ({ type: 'delete', children: [] }),
  link_open: (token) => ({
    type: 'link',
    url: addressOf(token, 'href'),
    children: [],
    ...(/^(?:linkify|autolink)$/.test(token.markup) ? { data: { isBare: true } } : {}),
  }),
  image: (token) => ({ type: 'image', url: addressOf(token, 'src'), alt: token.content }),
  text: ({ content }) => ({ type: 'text', value: content }),
  softbreak: () => ({ type: 'text', value: '\n' }),
  hardbreak: () => ({ type: 'break' }),
  code_inline: ({ content }) => ({ type: 'inlineCode', value: content }),
}

const depths = ['', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']

function addressOf(token: Token, name: string): string {
  return String(token.attrGet(name) ?? '')
}
