import type { Packet } from '../domain/packets/packets.ts'
import { blocksOf } from './blocks.ts'
import { breakable } from './longWords.ts'
import * as words from './packetWords.ts'

/** What the template reads; the families of its fonts and what they do not draw are added there. */
export function pageOf(packet: Packet) {
  const { title, name, intro, sections, topics } = packet.content
  const page = {
    head: words.headOf(packet),
    intro: blocksOf(intro),
    sections: sections.map((section, index) => ({
      heading: words.headingOf(packet, index),
      period: words.periodOf(section),
      note: blocksOf(section.note),
      entries: section.entries.map((entry) => ({
        text: entry.text,
        aside: words.beside(entry.text, words.besides(entry)),
        links: entry.links.map(({ url, title: name }) => ({ url, name: name || url })),
        details: blocksOf(entry.details),
      })),
    })),
    topics: { heading: words.topicsHeading(packet), names: topics.join(', ') },
    colophon: words.colophonOf(packet),
    isCase: packet.kind === 'promotion',
    nothing: words.nothingIn(packet),
  }
  return { title, author: name, ...withBreaks(page) }
}

/** The same page with long words that can be broken; addresses of links stay as they are. */
function withBreaks<Page extends object>(page: Page): Page {
  return JSON.parse(JSON.stringify(page), (key, value: unknown) =>
    typeof value === 'string' && key !== 'url' && key !== 'kind' ? breakable(value) : value,
  )
}

/** A sentence about characters that the PDF has no glyph for; nothing where it has all. */
export function missingWords(missing: readonly string[]): string {
  if (missing.length === 0) return ''
  const codes = missing
    .slice(0, 8)
    .map((each) => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
  const more = missing.length > codes.length ? ` and ${missing.length - codes.length} more` : ''
  const what = missing.length === 1 ? '1 character' : `${missing.length} characters`
  return `This PDF can’t show ${what} (${codes.join(', ')}${more}). The Word and Markdown versions have the full text.`
}
