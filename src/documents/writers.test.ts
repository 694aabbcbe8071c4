import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import markdownIt from 'markdown-it'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { printable } from '../domain/base/text.ts'
import type { Packet, PacketEntry } from '../domain/packets/packets.ts'
import { formats } from './documents.ts'
import { unzip } from './testUnzip.ts'
import { textOfXml } from './testXml.ts'

/** Anything a browser or an import can hand over, broken surrogates and control characters too. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  fc
    .array(fc.constantFrom('-', '+', '1.', '*', '#', '`', '~~~', '<!--', '&lt;', '>', '\n', 'word'))
    .map((parts) => parts.join(' ')),
  fc.constantFrom('- 40% fewer', '```\nopen', '\ufffe', '\ud800 half', '\u000b', '<b>', '1) one'),
)

const entry = fc.record({
  evidence: fc.constant(null),
  day: fc.constantFrom(null, '2026-01-02'),
  text: anything.map((text) => `${text} endword`),
  details: fc.oneof(fc.constant(''), anything),
  scope: fc.constantFrom(null, 'team'),
  seenBy: fc.array(anything, { maxLength: 2 }),
  links: fc.array(fc.record({ url: fc.webUrl(), title: anything }), { maxLength: 1 }),
})

const section = fc.record({
  heading: anything,
  organisation: anything,
  note: anything,
  from: fc.constantFrom(null, '2025-01-01'),
  to: fc.constant(null),
  entries: fc.array(entry, { maxLength: 3 }),
})

const packets = fc.record({
  id: fc.constant('00000000-0000-7000-8000-000000000001'),
  kind: fc.constantFrom('brag', 'promotion', 'cv'),
  audience: fc.constant('outside'),
  madeOn: fc.constant('2026-03-18'),
  revision: fc.constant(1),
  content: fc.record({
    ...{ title: anything, name: anything, label: anything, organisation: anything },
    contact: fc.constant(null),
    ...{ from: fc.constant('2025-04-01'), to: fc.constant('2026-03-18') },
    ...{ intro: anything, ladder: fc.constant(null) },
    sections: fc.array(section, { maxLength: 3 }),
    topics: fc.array(anything, { maxLength: 2 }),
  }),
}) as unknown as fc.Arbitrary<Packet>

/** The entries, each with a word at its end by which it is found again. */
function entriesOf({ content }: Packet): number {
  return content.sections.flatMap(({ entries }) => entries).length
}

function timesIn(text: string): number {
  return text.match(/endword/g)?.length ?? 0
}

/** Letters and digits that a document must hold, whatever else it does with a text. */
function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

test('as Word document any text is well-formed XML, with every word in it', async () => {
  await fc.assert(
    fc.asyncProperty(packets, async (packet) => {
      const archive = await formats.docx.write(packet)
      const text = textOfXml(unzip(archive, 'word/document.xml'))
      for (const part of ['word/styles.xml', 'word/numbering.xml', 'docProps/core.xml'])
        textOfXml(unzip(archive, part))
      expect(timesIn(text)).toBe(entriesOf(packet))
      for (const { heading } of packet.content.sections)
        expect(wordsOf(text)).toContain(wordsOf(heading))
    }),
    { numRuns: 150 },
  )
})

test('as Markdown any entry is one item of a list of its own level, and its words stay', async () => {
  const markdown = markdownIt({ html: true })
  await fc.assert(
    fc.asyncProperty(packets, async (packet) => {
      const tokens = markdown.parse(await formats.md.write(packet), {})
      const items = tokens.filter(
        ({ type, level, content }, index) =>
          type === 'inline' &&
          level === 3 &&
          tokens[index - 2]?.type === 'list_item_open' &&
          /endword/.test(content),
      )
      expect(items).toHaveLength(entriesOf(packet))
      const headings = tokens.filter(({ type, level }) => type === 'heading_open' && level === 0)
      const named = packet.content.sections.filter(
        ({ heading }) => printable(heading).trim() !== '',
      )
      expect(headings.length).toBeGreaterThanOrEqual(1 + named.length)
    }),
    { numRuns: 500 },
  )
})

test('as JSON Resume any text is valid, with every highlight', async () => {
  const schemaFile = createRequire(import.meta.url).resolve('@jsonresume/schema/schema.json')
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')))
  await fc.assert(
    fc.asyncProperty(packets, async (packet) => {
      const written = await formats.json.write(packet)
      expect([validate(JSON.parse(written)), validate.errors]).toEqual([true, null])
      expect(timesIn(written)).toBe(entriesOf(packet))
    }),
    { numRuns: 200 },
  )
})

test('as PDF any text can be read again', async () => {
  const manyEntries = fc.array(entry, { minLength: 30, maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(packets, manyEntries, async (packet, entries) => {
      const { content } = packet
      const sections = [{ ...emptySection, entries: entries as PacketEntry[] }]
      const full = { ...packet, content: { ...content, sections } }
      const pdf = await getDocumentProxy((await formats.pdf.write(full)).slice())
      const { text } = await extractText(pdf, { mergePages: true })
      expect(timesIn(text.replace(/\s/g, ''))).toBe(entries.length)
    }),
    { numRuns: 3 },
  )
}, 60_000)

const emptySection = { heading: 'All', organisation: '', note: '', from: null, to: null }
