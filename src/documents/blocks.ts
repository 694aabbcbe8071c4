import markdownIt from 'markdown-it'

/** A piece of running text: a paragraph, or an item of a list. */
export interface Block {
  kind: 'paragraph' | 'item'
  text: string
}

const markdown = markdownIt({ html: false, linkify: false })

/** Markdown as plain blocks, for documents that have marks of their own. Nothing of the text is lost. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let inItems = 0
  for (const token of markdown.parse(text, {})) {
    if (token.type === 'list_item_open') inItems++
    if (token.type === 'list_item_close') inItems--
    const said = token.type === 'inline' ? plain(token.children ?? []) : token.content.trim()
    if (said !== '' && !token.type.endsWith('_open'))
      blocks.push({ kind: inItems > 0 ? 'item' : 'paragraph', text: said })
  }
  return blocks
}

type Token = ReturnType<typeof markdown.parse>[number]

function plain(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content))
    .join('')
    .trim()
}
