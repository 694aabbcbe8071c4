import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { Packet } from '../domain/packets/packets.ts'
import { formats } from './documents.ts'
import { wordDocument } from './docx.ts'
import { fontsFor } from './fonts.ts'
import { unzip } from './testUnzip.ts'

const schemaFile = createRequire(import.meta.url).resolve('@jsonresume/schema/schema.json')

const packet = Packet.parse({
  id: '00000000-0000-7000-8000-000000000001',
  kind: 'cv',
  audience: 'outside',
  madeOn: '2026-03-18',
  revision: 1,
  content: {
    title: 'What I did',
    name: 'Zoë Ångström',
    label: 'Senior engineer',
    organisation: 'Northlight',
    contact: {
      email: 'zoe@example.org',
      phone: '+46 8 123',
      place: 'Göteborg',
      links: ['https://zoe.example.org', 'https://code.example/zoe'],
    },
    from: '2025-04-01',
    to: '2026-03-18',
    intro: 'A year of *queues*.\n\n- one\n- two',
    sections: [
      {
        heading: 'Senior engineer',
        note: '',
        from: '2025-04-01',
        to: null,
        entries: [
          {
            day: '2026-01-02',
            text: '#evil [markup] $x$ “quotes” สอน 你好 한국어 שלום 🎉 Ελληνικά',
            details: '1. first\n2. second\n\n`code` stays',
            scope: 'team',
            seenBy: ['Mara'],
            links: [{ url: 'https://example.org/a_b', title: 'The *page*' }],
          },
        ],
      },
      {
        heading: 'Engineer',
        organisation: 'Northlight',
        note: 'Quiet',
        from: '2024-01-01',
        to: '2025-03-31',
        entries: [],
      },
    ],
    topics: ['Message queues', 'Go'],
  },
})

test('as PDF it is tagged, holds every script as text, and has its title', async () => {
  const pdf = await getDocumentProxy((await formats.pdf.write(packet)).slice())
  const { text } = await extractText(pdf, { mergePages: true })
  for (const said of [
    '#evil [markup] $x$',
    'สอน',
    '你好',
    '한국어',
    '🎉',
    'Ελληνικά',
    'first',
    'code stays',
  ])
    expect(text).toContain(said)
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
  expect((await pdf.getMetadata()).info).toMatchObject({
    Title: 'What I did',
    Author: 'Zoë Ångström',
  })
  const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree())
  for (const role of ['H1', 'H2', 'L', 'LI', 'Link']) expect(tree).toContain(`"role":"${role}"`)
})

test('as Word document it has real headings and links, and every word', async () => {
  const xml = unzip(await formats.docx.write(packet), 'word/document.xml')
  for (const said of ['Zoë Ångström', '#evil [markup]', '你好', 'second', 'Message queues, Go'])
    expect(xml).toContain(said)
  expect(xml).toContain('w:val="Title"')
  expect(xml).toContain('w:val="Heading1"')
  expect(xml).toContain('<w:hyperlink')
})

test('as JSON Resume it is valid by the published schema', async () => {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')))
  for (const kind of ['cv', 'brag', 'promotion'] as const) {
    const resume = JSON.parse(await formats.json.write({ ...packet, kind }))
    expect([kind, validate(resume), validate.errors]).toEqual([kind, true, null])
  }
  expect(validate({ basics: { email: 'no address' } })).toBe(false)
})

test('as Markdown no word of an entry turns into markup', async () => {
  const text = await formats.md.write(packet)
  expect(text).toContain('- \\#evil \\[markup\\] $x$')
  expect(text).toContain('[The \\*page\\*](<https://example.org/a_b>)')
  expect(text).toContain('## Engineer, Northlight · Jan 2024 – Mar 2025\n\n> Quiet')
  expect(await formats.md.write({ ...packet, kind: 'brag' })).toContain('_No evidence yet._')
})

test('a long Word document is written in a thread, and says the same', async () => {
  const [first] = packet.content.sections
  const entries = Array.from({ length: 60 }, () => first?.entries ?? []).flat()
  const long = {
    ...packet,
    content: { ...packet.content, sections: [{ ...first, entries }] },
  } as Packet
  const words = async (written: Promise<Uint8Array>) => unzip(await written, 'word/document.xml')
  const inThread = await words(formats.docx.write(long))
  expect(inThread.match(/#evil/g)).toHaveLength(60)
  // Links are numbered at random.
  const plain = (xml: string) => xml.replace(/r:id="[^"]*"/g, '')
  expect(plain(inThread)).toBe(plain(await words(wordDocument(long))))
})

test('characters that no document may hold are left out, and every word stays', async () => {
  const [first] = packet.content.sections
  const odd = 'Up\u000band\ufffe run\u001b[31mning'
  const content = {
    ...packet.content,
    intro: odd,
    sections: first ? [{ ...first, note: odd }] : [],
  }
  const said = 'Upand run[31mning'
  const xml = unzip(await formats.docx.write({ ...packet, content }), 'word/document.xml')
  expect(xml).toContain(said)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/)
  expect(await formats.md.write({ ...packet, content })).not.toContain('\u001b')
})

test('a line that begins like a list stays a line in Markdown', async () => {
  const lines = ['- 40% fewer pages', '+ 3 new regions', '1. place in the ranking', '= even']
  const text = await formats.md.write(withEntries(lines))
  for (const escaped of ['- \\- 40%', '- \\+ 3', '- 1\\. place', '- \\= even'])
    expect(text).toContain(escaped)
})

test('in a PDF a long word is broken within the page, and stays one word', async () => {
  const word = `com.example.platform.${'internalAdapters'.repeat(12)}.End`
  const pdf = await getDocumentProxy((await formats.pdf.write(withEntries([word]))).slice())
  const page = await pdf.getPage(1)
  const { items } = await page.getTextContent()
  const [, , width = 0] = page.view
  for (const item of items)
    if ('width' in item) expect(item.transform[4] + item.width).toBeLessThan(width - 50)
  const { text } = await extractText(pdf, { mergePages: true })
  expect(text.replace(/[\s\u200b]/g, '')).toContain(word)
})

test('a PDF draws arrows, ticks and many scripts, and says which characters it cannot', async () => {
  const drawn = '→ ⇒ ✓ ✗ ✔ বাংলা தமிழ் తెలుగు ქართული հայերեն አማርኛ မြန်မာ'
  expect(fontsFor(drawn).missing).toEqual([])
  const said = async (text: string) => {
    const pdf = await getDocumentProxy((await formats.pdf.write(withEntries([text]))).slice())
    return (await extractText(pdf, { mergePages: true })).text
  }
  expect(await said(drawn)).not.toContain('can’t show')
  expect(await said('Yi: ꀀꀁ')).toContain('can’t show 2 characters (U+A000, U+A001)')
})

function withEntries(texts: readonly string[]): Packet {
  const [first] = packet.content.sections
  const entries = texts.map((text) => ({ ...first?.entries[0], text, details: '', links: [] }))
  return Packet.parse({
    ...packet,
    kind: 'brag',
    content: { ...packet.content, sections: [{ ...first, entries }] },
  })
}
