import { expect, test } from 'vitest'
import type { Day } from '../../domain/base/day.ts'
import { readEvidenceFile } from './readEvidenceFile.ts'

const today = '2026-03-18' as Day

test.each([
  ['2025.md', '- Led it', 'markdown'],
  ['notes.txt', 'Led it', 'markdown'],
  ['log.csv', 'date,what\n2025-03-04,Led it', 'csv'],
  ['log.tsv', 'date\twhat\n2025-03-04\tLed it', 'csv'],
  ['log.json', '[{"what":"Led it"}]', 'json'],
  ['brag', '[{"what":"Led it"}]', 'json'],
  ['brag', 'date,what\n2025-03-04,Led it', 'csv'],
  ['/home/ada/brag', '- Led it', 'markdown'],
])('%s with %j is %s', (name, text, kind) => {
  const found = readEvidenceFile(name, text, today)
  expect(found).toMatchObject({ kind, candidates: [{ text: 'Led it' }] })
  expect(found.candidates[0]?.place).not.toContain('/')
})

test('files that are too large, empty or no text are refused in a sentence', () => {
  expect(() => readEvidenceFile('a.md', 'é'.repeat(2_600_000), today)).toThrow(/larger than 5 MB/)
  expect(() => readEvidenceFile('a.md', '\n'.repeat(100_000), today)).toThrow(/100,000 lines/)
  expect(() => readEvidenceFile('a.md', ' \n', today)).toThrow(/“a.md” is empty/)
  expect(() => readEvidenceFile('a.docx', 'PK', today)).toThrow(/not a Markdown, CSV or JSON file/)
  expect(() => readEvidenceFile('a', 'x\u0000y', today)).toThrow(/not a Markdown, CSV or JSON file/)
})
