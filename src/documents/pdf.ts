import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Packet } from '../domain/packets/packets.ts'
import { blocksOf } from './blocks.ts'
import { documentFrom } from './documentFrom.ts'
import { fontsFor } from './fonts.ts'
import { besides, colophonOf, nothingHere, periodOf, subtitleOf } from './packetWords.ts'

/**
 * A packet as a tagged PDF in any script, set in a worker so that nobody waits for it.
 * Needs neither a browser nor the network.
 */
export function packetPdf(packet: Packet): Promise<Uint8Array> {
  const json = JSON.stringify(pageOf(packet))
  const worker = new Worker(join(import.meta.dirname, 'pdfWorker.mjs'), {
    workerData: { json, template, fonts: fontsFor(json) },
  })
  return documentFrom(worker)
}

const template = join(import.meta.dirname, '../../data/packet.typ')

/** What the template reads. */
function pageOf(packet: Packet) {
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
