import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import type { Packet, PacketEntry, PacketSection } from '../domain/packets/packets.ts'
import { blocksOf } from './blocks.ts'
import { documentFrom } from './documentFrom.ts'
import * as words from './packetWords.ts'

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
  const head = words.headOf(packet)
  const colophon = words.colophonOf(packet)
  const children = [
    new Paragraph({ text: head.heading, heading: HeadingLevel.TITLE }),
    ...(head.name
      ? [new Paragraph({ children: [new TextRun({ text: head.name, bold: true })] })]
      : []),
    ...head.lines.map(aside),
    ...paragraphs(intro),
    ...sections.flatMap((section, index) => sectionParagraphs(packet, section, index)),
    ...(topics.length > 0
      ? [heading(words.topicsHeading(packet)), new Paragraph(topics.join(', '))]
      : []),
    ...(colophon ? [aside(colophon)] : []),
  ]
  const document = new Document({ title, creator: name, sections: [{ children }] })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

function heading(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.HEADING_1 })
}

function sectionParagraphs(packet: Packet, section: PacketSection, index: number): Paragraph[] {
  const { note, entries } = section
  const nothing = words.nothingIn(packet)
  const title = [words.headingOf(packet, index), words.periodOf(section)]
    .filter(Boolean)
    .join(' · ')
  return [
    ...(title ? [heading(title)] : []),
    ...paragraphs(note),
    ...(entries.length === 0 && nothing ? [aside(nothing)] : entries.flatMap(entryParagraphs)),
  ]
}

function entryParagraphs(entry: PacketEntry): Paragraph[] {
  const said = words.beside(entry.text, words.besides(entry))
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
