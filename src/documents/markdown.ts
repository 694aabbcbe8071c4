import type { Packet, PacketEntry, PacketSection } from '../domain/packets/packets.ts'
import { besides, colophonOf, nothingHere, periodOf, subtitleOf } from './packetWords.ts'

/** A packet as Markdown that a person would have written. */
export function packetMarkdown(packet: Packet): string {
  const { title, name, intro, sections, topics } = packet.content
  return [
    `# ${line(title)}`,
    `**${line(name)}**  \n${line(subtitleOf(packet))}`,
    intro,
    ...sections.flatMap(sectionLines),
    topics.length > 0 ? `## Topics\n\n${topics.map(line).join(', ')}` : '',
    `---\n\n${line(colophonOf(packet))}`,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

function sectionLines(section: PacketSection): string[] {
  const { heading, note, entries } = section
  return [
    `## ${line([heading, periodOf(section)].filter(Boolean).join(', '))}`,
    note && `> ${note.replaceAll('\n', '\n> ')}`,
    entries.length === 0 ? `_${nothingHere}_` : entries.map(entryLines).join('\n'),
  ]
}

function entryLines(entry: PacketEntry): string {
  const links = entry.links.map(({ url, title }) => `[${line(title || url)}](<${url}>)`)
  const aside = [besides(entry), ...links].filter(Boolean).join(' · ')
  return [
    `- ${line(entry.text)}${aside && ` (${aside})`}`,
    entry.details && indented(`\n${entry.details}\n`),
  ]
    .filter(Boolean)
    .join('\n')
}

/** One line, with what Markdown would take for marks made plain. */
function line(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&')
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}
