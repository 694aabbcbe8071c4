import { logWords } from '../vocabulary/logWords.ts'

/** What a column of a table, or a field of an object, may hold. */
export type Column = 'day' | 'text' | 'details' | 'impact' | 'links' | 'tags' | 'people' | 'scope'

/** The columns that are looked for, as one says it to a person. */
export const columnsLookedFor =
  'what happened (such as “what”, “title” or “summary”) and, if available, the date (“date”, “when”)'

/** Which name holds what. A name that fits nothing, or less well than another, is not in it. */
export function columnsOf(names: readonly string[]): Map<Column, string> {
  const found = new Map<Column, string>()
  for (const column of Object.keys(logWords().columns) as Column[]) {
    const best = names
      .filter((name) => ![...found.values()].includes(name))
      .map((name) => ({ name, rank: rankOf(name, column) }))
      .filter(({ rank }) => rank >= 0)
      .toSorted((one, other) => one.rank - other.rank)[0]
    if (best) found.set(column, best.name)
  }
  return found
}

/** All columns that may hold something, the surest first: what is not resolved was at least created. */
export function columnsFor(column: Column, names: readonly string[]): string[] {
  return names
    .map((name) => ({ name, rank: rankOf(name, column) }))
    .filter(({ rank }) => rank >= 0)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ name }) => name)
}

/** How surely a name means a column: 0 is surest, -1 is not at all. */
function rankOf(name: string, column: Column): number {
  const plain = spoken(name)
  const { columns, otherDays } = logWords()
  const words = columns[column]
  const whole = words.findIndex((word) => plain === word || plain === `${word}s`)
  if (whole >= 0) return whole
  const parts = plain.split(' ')
  if (column === 'day' && otherDays.test(plain)) return -1
  if (parts.length > 4) return -1
  const part = words.findIndex((word) => parts.includes(word) || parts.includes(`${word}s`))
  return part >= 0 ? part + 100 : -1
}

/** “endDate”, “end_date” and “End Date:” are the same words. */
export function spoken(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
