import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import type { Packet, PacketEntry, PacketSection } from '../domain/packets/packets.ts'
import { blocksOf } from './blocks.ts'
import { documentFrom } from './documentFrom.ts'
import { besides, colophonOf, nothingHere, periodOf, subtitleOf } from './packetWords.ts'

/** A longer one would be felt by others while it is written, so it goes to a thread. */
const mostEntriesHere = 50

const thread = new URL(`./docxThread${extname(import.meta.url)}`, import.meta.url)

/** A packet as a Word document, with real headings and lists. */
export function packetDocx(packet: Packet): Promise<Uint8Array> {
  const entries = packet.content.sections.flatMap((section) => section.entries)
  if (entries.length <= mostEntriesHere) return wordDocument(packet)
  return documentFrom(new Worker(thread, { workerData: packet }))
}

/** The same, in the thread that calls this. */
export async function wordDocument(packet: Packet): Promise<Uint8Array> {
  const { title, name, intro, sections, topics } = packet.content
  const children = [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    new Paragraph({ children: [new TextRun({ text: name, bold: true })] }),
    aside(subtitleOf(packet)),
    ...paragraphs(intro),
    ...sections.flatMap(sectionParagraphs),
    ...(topics.length > 0 ? [heading('Topics'), new Paragraph(topics.join(', '))] : []),
    aside(colophonOf(packet)),
  ]
  const document = new Document({ title, creator: name, sections: [{ children }] })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

function heading(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.HEADING_1 })
}

function sectionParagraphs(section: PacketSection): Paragraph[] {
  const { note, entries } = section
  return [
    heading([section.heading, periodOf(section)].filter(Boolean).join(', ')),
    ...paragraphs(note),
    ...(entries.length === 0 ? [aside(nothingHere)] : entries.flatMap(entryParagraphs)),
  ]
}

function entryParagraphs(entry: PacketEntry): Paragraph[] {
  const said = besides(entry)
  const links = entry.links.flatMap(({ url, title }) => [
    new TextRun({ text: ' · ', color: grey }),
    new ExternalHyperlink({
      link: url,
      children: [new TextRun({ text: title || url, style: 'Hyperlink' })],
    }),
  ])
  return [
    new Paragraph({
      bullet: { level: 0 },
      children: [
        new TextRun(entry.text),
        ...(said ? [new TextRun({ text: `  ${said}`, color: grey })] : []),
        ...links,
      ],
    }),
    ...blocksOf(entry.details).map(
      ({ kind, text }) =>
        new Paragraph({ text, ...(kind === 'item' ? { bullet: { level: 1 } } : inset) }),
    ),
  ]
}

const grey = '5B6472'
/** As far as the text of a bullet, in twentieths of a point. */
const inset = { indent: { left: 720 } }

function aside(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, color: grey })] })
}

function paragraphs(text: string): Paragraph[] {
  return blocksOf(text).map(
    (block) =>
      new Paragraph({
        text: block.text,
        ...(block.kind === 'item' ? { bullet: { level: 0 } } : {}),
      }),
  )
}
