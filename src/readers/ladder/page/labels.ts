import { type SourceRow, textColumn } from '../table/rows.ts'

/** So many words at most, on average, does a fact about a level have, and at least an expectation. */
const wordsOfFact = 3.5
const wordsOfExpectation = 5

/**
 * Whether what stands under a name only labels the levels: one text of a few words for each, as
 * “Team” and “Several teams” under “Scope”, where the other texts are sentences.
 */
export function labelsAmong(
  rows: readonly SourceRow[],
  competencyOf: (row: SourceRow) => string | null,
  levelOf: (row: SourceRow) => string | null,
): (value: string) => boolean {
  const rowsOf = new Map<string, SourceRow[]>()
  for (const row of rows) {
    const value = competencyOf(row)
    if (value === null) continue
    const own = rowsOf.get(value)
    if (own) own.push(row)
    else rowsOf.set(value, [row])
  }
  const words = (of: readonly SourceRow[]) =>
    of.reduce((sum, { values }) => sum + (values[textColumn] ?? '').split(/\s+/).length, 0) /
    of.length
  const all = words(rows)
  return (value) => {
    const own = rowsOf.get(value) ?? []
    const isOneEach = own.length > 1 && new Set(own.map(levelOf)).size === own.length
    return isOneEach && all >= wordsOfExpectation && words(own) <= wordsOfFact
  }
}
