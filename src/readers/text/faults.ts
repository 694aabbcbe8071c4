import type { YAMLError } from 'yaml'

const yamlFaults: Readonly<Record<string, string>> = {
  BAD_INDENT: 'the indentation is off, or a bracket is never closed',
  BLOCK_AS_IMPLICIT_KEY: 'there is a second colon on the line; put the value in quotes',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing, or a value runs on without quotes',
  TAB_AS_INDENT: 'indent with spaces; YAML doesn’t allow tabs here',
  MISSING_CHAR: 'a quotation mark, bracket or colon is missing',
  DUPLICATE_KEY: 'this field is listed twice; remove one',
  BAD_ALIAS: 'this alias has no matching anchor',
  BAD_DQ_ESCAPE: 'unknown backslash sequence; use single quotes',
  BAD_SCALAR_START: 'a value can’t begin with this character; put it in quotes',
  UNEXPECTED_TOKEN: 'this doesn’t belong here; look for an extra bracket, quotation mark or colon',
}

/**
 * What is wrong with YAML and where, as one sentence.
 *
 * @param linesBefore counts the lines of the file above the text that was parsed.
 */
export function yamlFault({ code, linePos }: YAMLError, linesBefore = 0): string {
  const place = linePos ? placed(linePos[0].line + linesBefore, linePos[0].col) : 'Somewhere'
  return `${place}: ${yamlFaults[code] ?? 'invalid YAML; check quotes, colons and indentation'}.`
}

/**
 * What is wrong with JSON and where, as one sentence. Node says where it stopped by counting
 * characters, or that the text ended too soon.
 */
export function jsonFault(text: string, error: unknown, linesBefore = 0): string {
  const position = /at position (\d+)/.exec(String(error))?.[1]
  const end = position === undefined ? text.length : Number(position)
  const lines = text.slice(0, end).split('\n')
  const place = placed(linesBefore + lines.length, (lines.at(-1) ?? '').length + 1)
  return end >= text.trimEnd().length
    ? `${place}: the JSON ends too early. Nothing was imported.`
    : `${place}: invalid JSON. Check for a missing comma, quotation mark or bracket. Nothing was imported.`
}

function placed(line: number, column: number): string {
  return `Line ${line}, column ${column}`
}
