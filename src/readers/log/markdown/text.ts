import type { Token } from 'markdown-it'
import { clipped, oneLine } from '../../../domain/base/storable.ts'
import { EvidenceLink } from '../../../domain/log/evidence.ts'

/** What a person reads in a piece of Markdown, and what lies behind it. */
export interface Read {
  text: string
  /** The same with the HTML that people put into Markdown. */
  written: string
  links: EvidenceLink[]
  /** Where a link names somebody, as in `[@ada](https://github.com/ada)`. */
  people: string[]
  /** All of it is set in bold, as labels are. */
  isStrong: boolean
  /** All of it is set in italics, as hints of a template are. */
  isEmphasised: boolean
  /** Nothing but pictures, or links to other places of the document. */
  isDecoration: boolean
}

/** The tags that people put into Markdown; `List<String>` is none of them. */
const tags =
  /<!--[\s\S]*?(?:-->|$)|<summary>[\s\S]*?(?:<\/summary>|$)|<\/?(?:a|b|i|u|em|strong|br|p|div|span|img|details|summary|sub|sup|kbd|h[1-6]|ul|ol|li|center|font|hr|table|tr|td|th|tbody|thead)\b[^<>]*>/giu

export function read(inline: readonly Token[]): Read {
  const links = linksOf(inline)
  const written = oneLine(textOf(inline))
  return {
    text: oneLine(written.replace(tags, ' ')),
    written,
    links,
    people: links.flatMap(({ title }) =>
      /^@[\p{L}\p{N}._-]{1,60}$/u.test(title) ? [title.slice(1)] : [],
    ),
    isStrong: isAll(inline, 'strong'),
    isEmphasised: isAll(inline, 'em'),
    isDecoration: isDecoration(inline),
  }
}

/** The lines of a paragraph as they were written; a link over two lines stays whole. */
export function linesOf(inline: readonly Token[]): Token[][] {
  const lines: Token[][] = [[]]
  let depth = 0
  for (const token of inline) {
    depth += token.nesting
    if (depth === 0 && (token.type === 'softbreak' || token.type === 'hardbreak')) lines.push([])
    else lines.at(-1)!.push(token)
  }
  return lines
}

function textOf(inline: readonly Token[]): string {
  return inline
    .map((token, index) => {
      if (token.type === 'softbreak' || token.type === 'hardbreak') return ' '
      if (token.type === 'image') return textOf(token.children ?? [])
      const isBehindLink = /^(?:link_close|image)$/.test(inline[index - 1]?.type ?? '')
      return isBehindLink ? token.content.replace(/^\{[^{}\n]*\}/u, '') : token.content
    })
    .join('')
}

/** Only what opens in a browser; other addresses stay in the source. */
function linksOf(inline: readonly Token[]): EvidenceLink[] {
  return inline.flatMap((token, at) => {
    if (token.type === 'image') return linkTo(token.attrGet('src'), token.content)
    if (token.type !== 'link_open') return []
    const end = inline.findIndex(({ type }, index) => index > at && type === 'link_close')
    const title =
      token.markup === 'linkify' || token.markup === 'autolink'
        ? ''
        : textOf(inline.slice(at + 1, end))
    return linkTo(token.attrGet('href'), title)
  })
}

function linkTo(url: unknown, title: string): EvidenceLink[] {
  const link = EvidenceLink.safeParse({ url, title: clipped(oneLine(title), 200) })
  return link.success ? [link.data] : []
}

/** Whether all of it stands in one such mark. */
function isAll(inline: readonly Token[], mark: 'strong' | 'em'): boolean {
  const seen = inline.filter(({ content, type }) => content.trim() !== '' || type.startsWith(mark))
  const last = seen.findLast(({ content }) => content.trim() !== ':')?.type
  const opened = seen.filter(({ type }) => type === `${mark}_open`).length
  return seen[0]?.type === `${mark}_open` && last === `${mark}_close` && opened === 1
}

/** A row of badges, or a line of a table of contents. */
function isDecoration(inline: readonly Token[]): boolean {
  let depth = 0
  let count = 0
  for (const token of inline) {
    if (token.type === 'link_open') {
      if (inside(token) || hasPicture(inline, token)) count++
      else return false
    }
    depth += token.type === 'link_open' ? 1 : token.type === 'link_close' ? -1 : 0
    if (token.type === 'image') count++
    else if (depth === 0 && token.content.trim() !== '') return false
  }
  return count > 0
}

function inside(link: Token): boolean {
  return String(link.attrGet('href') ?? '').startsWith('#')
}

function hasPicture(inline: readonly Token[], link: Token): boolean {
  return inline[inline.indexOf(link) + 1]?.type === 'image'
}
