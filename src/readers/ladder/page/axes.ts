import { namesScope } from '../scopes.ts'
import { kindColumn, leadColumn, positionColumn, type SourceRow } from '../table/rows.ts'
import { shortened } from './parts.ts'

/** Bullets whose bold words differ from level to level share an axis by their place in the list. */
export function axesByPosition(
  rows: readonly SourceRow[],
  levelOf: (row: SourceRow) => string | null,
  chosen: readonly string[],
): Map<string, string> | null {
  const led = rows.flatMap((row) => {
    const level = levelOf(row)
    const { [leadColumn]: lead, [positionColumn]: position } = row.values
    return level === null || lead === undefined || position === undefined
      ? []
      : [{ level, lead, position, values: row.values }]
  })
  const all = rows.filter((row) => levelOf(row) !== null && row.values[kindColumn] === 'bullet')
  if (
    led.length < 4 ||
    led.length < all.length * 0.8 ||
    chosen.some(
      (id) => /^(?:heading \d|intro|field)$/.test(id) && led.some(({ values }) => values[id]),
    )
  )
    return null
  const counts = new Map<string, number>()
  for (const { level } of led) counts.set(level, (counts.get(level) ?? 0) + 1)
  if (counts.size < 2 || new Set(counts.values()).size > 1) return null
  const leads = new Map<string, string[]>()
  for (const { lead, position } of led) {
    const known = leads.get(position) ?? []
    if (!known.includes(lead)) known.push(lead)
    leads.set(position, known)
  }
  return new Map(
    [...leads].map(([position, words]) => [
      position,
      words.every(namesScope) ? 'Influence' : shortened(words.join(' → '), 160),
    ]),
  )
}
