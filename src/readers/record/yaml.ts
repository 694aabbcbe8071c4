import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type * as z from 'zod'
import { fail } from '../../domain/base/errors.ts'
import { plainMessage } from '../../domain/base/plainMessages.ts'
import { CompanyFile, PersonFile } from '../../domain/files/files.ts'
import { yamlFault } from '../text/faults.ts'
import type { Fault } from './faults.ts'

/** What one person or company stated has no business being larger. */
const mostCharacters = 1_000_000

/**
 * Reads a company or person file.
 *
 * @throws AppError with line and column of each thing that is wrong, ten at most.
 */
export function readYamlFile(text: string): CompanyFile | PersonFile {
  if (text.length > mostCharacters)
    fail('too_large', 'The file is larger than 1 MB. Split it, or remove old items.')
  const lines = new LineCounter()
  const document = parsed(text, lines)
  refuseSyntax(document)
  const value = expanded(document)
  const checked = schemaOf(value).safeParse(value, { error: plainMessage })
  return checked.success
    ? checked.data
    : fail('invalid', described(checked.error.issues.map(faultOf), document, lines))
}

/** Faults that were found later in a file that could be read, each with its line and column. */
export function faultsInYaml(faults: readonly Fault[], text: string): string {
  const lines = new LineCounter()
  return described(faults, parsed(text, lines), lines)
}

function parsed(text: string, lines: LineCounter): Document {
  try {
    return parseDocument(text, { lineCounter: lines, prettyErrors: true })
  } catch {
    return fail('invalid', 'The file is nested too deeply.')
  }
}

function refuseSyntax({ errors }: Document): void {
  const first = errors[0]
  if (!first) return
  fail('invalid', yamlFault(first))
}

/** Aliases are followed only so far: a few lines can stand for billions of entries. */
function expanded(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    return fail('invalid', 'The file uses too many YAML aliases. Replace them with the full text.')
  }
}

function schemaOf(value: unknown): z.ZodType<CompanyFile | PersonFile> {
  const kind = (value as { fairwind?: unknown } | null)?.fairwind
  if (kind === 'company/1') return CompanyFile
  if (kind === 'person/1') return PersonFile
  return fail(
    'invalid',
    'The file has no kind. Start it with “fairwind: company/1” or “fairwind: person/1”.',
  )
}

function faultOf(issue: z.core.$ZodIssue): Fault {
  if (issue.code === 'unrecognized_keys')
    return {
      path: [...issue.path, issue.keys[0]!],
      message: `Unknown field “${issue.keys[0]}”.`,
    }
  return { path: issue.path, message: issue.message }
}

function described(faults: readonly Fault[], document: Document, lines: LineCounter): string {
  const listed = faults.slice(0, 10).map(({ path, message }) => {
    const { line, col } = lines.linePos(offsetOf(document, path))
    return `Line ${line}, column ${col}: ${message}`
  })
  const more = faults.length > 10 ? [`And ${faults.length - 10} more.`] : []
  return [...listed, ...more].join('\n')
}

/** Where the nearest thing on a path begins: a missing field is reported at its entry. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
