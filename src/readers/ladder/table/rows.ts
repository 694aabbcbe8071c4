/** One text of a file, with everything the file says about where it belongs, by column. */
export interface SourceRow {
  /** Such as `line 12`. */
  where: string
  values: Readonly<Record<string, string>>
}

export interface SourceColumn {
  id: string
  label: string
  /** The first few different values. */
  samples: string[]
  /** How many different values there are. */
  distinct: number
}

export type LadderFormat = 'yaml' | 'json' | 'csv' | 'markdown' | 'html'

/** A file as uniform rows, before anyone says what is a level. */
export interface LadderSource {
  format: LadderFormat
  /** The name of the ladder as the file or its own name has it. */
  title: string
  columns: SourceColumn[]
  rows: SourceRow[]
  /** Values told apart because the same name stood twice in one list, with that name. */
  repeated: Readonly<Record<string, string>>
  remarks: string[]
}

/** What a reader of one format finds. */
export interface ReadRows {
  title: string
  rows: SourceRow[]
  repeated: Record<string, string>
}

/** Columns that every format shares. */
export const textColumn = 'text'
/** A text without its lead-in: “**Adopts**: learns …” is “learns …”. */
export const restColumn = 'rest'
/** The key or column heading that a text stands under. */
export const fieldColumn = 'field'
/** Whether a text was a bullet or a paragraph. */
export const kindColumn = 'kind'
export const leadColumn = 'lead'
/** Which bullet of its list a text is. */
export const positionColumn = 'position'

const labels: Record<string, string> = {
  [textColumn]: 'Text',
  [restColumn]: 'Text without its first words',
  [fieldColumn]: 'Key or column heading',
  [kindColumn]: 'Kind of text',
  [leadColumn]: 'First words of a text',
  [positionColumn]: 'Place in its list',
}

export function columnsOf(rows: readonly SourceRow[]): SourceColumn[] {
  const valuesByColumn = new Map<string, Set<string>>()
  for (const { values } of rows)
    for (const [id, value] of Object.entries(values)) {
      const known = valuesByColumn.get(id)
      if (known) known.add(value)
      else valuesByColumn.set(id, new Set([value]))
    }
  return [...valuesByColumn].map(([id, values]) => ({
    id,
    label: labels[id] ?? id,
    samples: [...values].slice(0, 5).map((value) => value.slice(0, 120)),
    distinct: values.size,
  }))
}

/**
 * Tells a name apart from an earlier one of the same list, so that two levels of one name stay two.
 *
 * @param taken The names of the list so far; the new one is added.
 */
export function toldApart(
  name: string,
  taken: Set<string>,
  place: string,
  repeated: Record<string, string>,
): string {
  const value = taken.has(name) ? `${name} (${place})` : name
  if (value !== name) repeated[value] = name
  taken.add(value)
  return value
}

export function tidied(text: string): string {
  return text
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}
