import type { Packet } from '../domain/packets/packets.ts'
import { blocksOf } from './blocks.ts'
import { besides, colophonOf, nothingHere, periodOf, subtitleOf } from './packetWords.ts'

/** What the template reads. */
export function pageOf(packet: Packet) {
  const { title, name, intro, sections, topics } = packet.content
  return {
    title,
    name,
    subtitle: subtitleOf(packet),
    intro: blocksOf(intro),
    sections: sections.map((section) => ({
      heading: [section.heading, periodOf(section)].filter(Boolean).join(', '),
      note: blocksOf(section.note),
      entries: section.entries.map((entry) => ({
        text: entry.text,
        aside: besides(entry),
        links: entry.links.map(({ url, title: name }) => [url, name || url]),
        details: blocksOf(entry.details),
      })),
    })),
    topics: topics.join(', '),
    colophon: colophonOf(packet),
    nothing: nothingHere,
  }
}
