import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { tidied } from '../table/rows.ts'

export type Node = DefaultTreeAdapterTypes.ChildNode

export type Element = DefaultTreeAdapterTypes.Element

export const silent = new Set([
  'script',
  'style',
  'head',
  'template',
  'noscript',
  'svg',
  'nav',
  'button',
  'select',
  'iframe',
])

const blockTags = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'html',
  'li',
  'main',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
  'caption',
  'br',
  'hr',
])

const blocksByElement = new WeakMap<Element, boolean>()

export function isBlock(node: Node): boolean {
  if (!('tagName' in node) || node.tagName === 'br') return false
  const known = blocksByElement.get(node)
  if (known !== undefined) return known
  const answer =
    blockTags.has(node.tagName) || silent.has(node.tagName) || node.childNodes.some(isBlock)
  blocksByElement.set(node, answer)
  return answer
}

/** A text as one reads it, also where it was written in HTML: “<ul><li>Ships</li></ul>”. */
export function wordsIn(text: string): string {
  const isHtml = /<(?:ul|ol|li|p|br|div)\b[^<>]*>/i.test(text)
  return isHtml ? tidied(parseFragment(text).childNodes.map(rawWordsOf).join('')) : tidied(text)
}

export function wordsOf(node: Node): string {
  return tidied(rawWordsOf(node))
}

export function rawWordsOf(node: Node): string {
  if (node.nodeName === '#text')
    return (node as DefaultTreeAdapterTypes.TextNode).value.replace(/\s+/g, ' ')
  if (!('tagName' in node) || silent.has(node.tagName)) return ''
  if (node.tagName === 'br') return '\n'
  const inner = node.childNodes.map(rawWordsOf).join('')
  if (node.tagName === 'li') return `\n- ${inner.trim()}\n`
  return blockTags.has(node.tagName) ? `\n${inner}\n` : inner
}
