import markdownIt from 'markdown-it'
import type { Packet, PacketEntry, PacketSection } from '../domain/packets/packets.ts'
import { blocksOf } from './blocks.ts'
import * as words from './packetWords.ts'

/** A packet as Markdown that a person would have written. */
export function packetMarkdown(packet: Packet): string {
  const { intro, sections, topics } = packet.content
  const { heading, name, lines } = words.headOf(packet)
  const colophon = words.colophonOf(packet)
  return [
    `# ${line(heading)}`,
    [name && `**${line(name)}**`, ...lines.map(line)].filter(Boolean).join('  \n'),
    written(intro),
    ...sections.flatMap((section, index) => sectionLines(packet, section, index)),
    topics.length > 0 ? `## ${words.topicsHeading(packet)}\n\n${line(topics.join(', '))}` : '',
    colophon && `---\n\n${line(colophon)}`,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

function sectionLines(packet: Packet, section: PacketSection, index: number): string[] {
  const { note, entries } = section
  const nothing = words.nothingIn(packet)
  const title = [words.headingOf(packet, index), words.periodOf(section)]
    .filter(Boolean)
    .join(' · ')
  return [
    title && `## ${line(title)}`,
    note && `> ${written(note).replaceAll('\n', '\n> ')}`,
    entries.length === 0 ? nothing && `_${nothing}_` : entries.map(entryLines).join('\n'),
  ]
}

function entryLines(entry: PacketEntry): string {
  const links = entry.links.map(({ url, title }) => `[${line(title || url)}](<${address(url)}>)`)
  const aside = [words.besides(entry) && line(words.besides(entry)), ...links]
    .filter(Boolean)
    .join(' · ')
  return [
    `- ${line(entry.text)}${aside && ` (${aside})`}`,
    entry.details && indented(`\n${written(entry.details)}\n`),
  ]
    .filter(Boolean)
    .join('\n')
}

/** One line, with what Markdown would take for marks made plain, also at its beginning. */
function line(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^[-+=](?=\s|$|[-=])/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

function address(url: string): string {
  return url.replace(/[<>\\\s]/g, encodeURIComponent)
}

const markdown = markdownIt({ html: true })
const sentinel = 'ends here'

/**
 * What a person wrote in Markdown: as it is, unless something is left open in it (a fence, a
 * comment) that would take in what follows.
 */
function written(text: string): string {
  const tokens = markdown.parse(`${text}\n\n${sentinel}`, {})
  const isClosed = tokens.some(({ type, content }) => type === 'inline' && content === sentinel)
  return isClosed ? text : blocksOf(text).map(blockLines).join('\n\n')
}

function blockLines({ kind, text }: { kind: string; text: string }): string {
  return kind === 'item' ? `- ${line(text)}` : line(text)
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}
