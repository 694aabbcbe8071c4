import type { Day } from '../../domain/base/day.ts'
import { fail } from '../../domain/base/errors.ts'
import { clipped, oneLine } from '../../domain/base/storable.ts'
import type { Found } from '../../domain/log/candidates.ts'
import { columnsOf } from './columns.ts'
import { readCsv } from './csv.ts'
import { readJson } from './json.ts'
import { readMarkdown } from './markdown/markdown.ts'

export type EvidenceFileKind = 'markdown' | 'csv' | 'json'

/** What a person wrote of their work in years is smaller than this. */
const mostBytes = 5_000_000
const mostLines = 100_000

const kinds: Record<string, EvidenceFileKind> = {
  ...{ md: 'markdown', markdown: 'markdown', mdx: 'markdown', txt: 'markdown', text: 'markdown' },
  ...{ csv: 'csv', tsv: 'csv', json: 'json', jsonl: 'json', ndjson: 'json' },
}

const readers = { markdown: readMarkdown, csv: readCsv, json: readJson }

/**
 * Reads what a person has written of their work into candidates for the log. A moment in UTC is
 * of the day in the person's time zone.
 *
 * @throws AppError when the file is too large, no text, or broken.
 */
export function readEvidenceFile(
  name: string,
  text: string,
  today: Day,
  timeZone = 'UTC',
): Found & { kind: EvidenceFileKind } {
  const file = oneLine(name.split(/[/\\]/).at(-1) ?? '') || 'the file'
  if (Buffer.byteLength(text) > mostBytes)
    fail('too_large', `“${clipped(file, 100)}” is larger than 5 MB. Split it and import the parts.`)
  if (linesIn(text) > mostLines)
    fail(
      'too_large',
      `“${clipped(file, 100)}” has more than 100,000 lines. Split it and import the parts.`,
    )
  refuseOthers(file, text)
  if (text.trim() === '') fail('invalid', `“${clipped(file, 100)}” is empty.`)
  const kind = kindOf(file, text)
  return { kind, ...readers[kind](file, text, today, timeZone) }
}

function linesIn(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

function refuseOthers(file: string, text: string): void {
  const isText = !text.slice(0, 10_000).includes('\u0000') && !text.startsWith('%PDF-')
  if (!isText || /\.(?:docx?|xlsx?|pdf|odt|ods|pptx?|zip|html?)$/i.test(file))
    fail(
      'unsupported',
      `“${clipped(file, 100)}” is not a Markdown, CSV or JSON file. Save it in one of these formats and try again.`,
    )
}

/** By the ending of the name; where that says nothing, by what is inside. */
function kindOf(file: string, text: string): EvidenceFileKind {
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
  if (Object.hasOwn(kinds, ending)) return kinds[ending]!
  if (/^\s*(?:\[\s*[{"\]]|\{\s*["}])/.test(text)) return 'json'
  const header = text.slice(0, text.search(/[\r\n]|$/)).split(/[,;\t|]/)
  return header.length > 1 && columnsOf(header).size > 1 ? 'csv' : 'markdown'
}
