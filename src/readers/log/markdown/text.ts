import type { Image, Link, PhrasingContent } from 'mdast'
import { clipped, oneLine } from '../../../domain/base/storable.ts'
import { EvidenceLink } from '../../../domain/log/evidence.ts'
import { linksIn, plainText, withoutTags } from '../../text/plain.ts'

type Inline = readonly PhrasingContent[]

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

/** What was read before: the same words are looked at from several sides. */
const known = new WeakMap<Inline, Read>()

export function read(inline: Inline): Read {
  const before = known.get(inline)
  if (before) return before
  const links = evidenceLinks(linksIn(inline))
  const written = oneLine(plainText(inline))
  const answer = {
    text: written.includes('<') ? oneLine(withoutTags(written.replace(summary, ' '))) : written,
    written,
    links,
    people: links.flatMap(({ title }) =>
      /^@[\p{L}\p{N}._-]{1,60}$/u.test(title) ? [title.slice(1)] : [],
    ),
    isStrong: isAll(inline, 'strong'),
    isEmphasised: isAll(inline, 'emphasis'),
    isDecoration: isDecoration(inline),
  }
  known.set(inline, answer)
  return answer
}

/** It names a part of the page that opens and closes. */
const summary = /<summary>[\s\S]*?(?:<\/summary>|$)/giu

/** Only what opens in a browser; other addresses stay in the source. */
export function evidenceLinks(links: readonly (Link | Image)[]): EvidenceLink[] {
  return links.flatMap((link) => {
    const title = link.type === 'image' ? (link.alt ?? '') : titleOf(link)
    const read = EvidenceLink.safeParse({ url: link.url, title: clipped(oneLine(title), 200) })
    return read.success ? [read.data] : []
  })
}

function titleOf({ data, children }: Link): string {
  return data?.isBare ? '' : plainText(children)
}

/** Whether all of it stands in one such mark, a colon behind it aside. */
function isAll(inline: Inline, mark: 'strong' | 'emphasis'): boolean {
  const seen = inline.filter((node) => node.type !== 'break' && plainText([node]).trim() !== '')
  if (seen.length > 1 && plainText(seen.slice(-1)).trim() === ':') seen.pop()
  const [only, ...others] = seen
  if (!only || others.length > 0 || !('children' in only)) return false
  return only.type === mark || isAll(only.children, mark)
}

/** A row of badges, or a line of a table of contents. */
function isDecoration(inline: Inline): boolean {
  const seen = inline.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  return seen.some(({ type }) => type !== 'break') && seen.every(isDecorative)
}

function isDecorative(node: PhrasingContent): boolean {
  if (node.type === 'image' || node.type === 'break') return true
  if (node.type === 'link') return node.url.startsWith('#') || node.children[0]?.type === 'image'
  return 'children' in node && isDecoration(node.children)
}
