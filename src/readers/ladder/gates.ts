import type { LadderMapping } from '../../domain/ladders/ladderMapping.ts'
import { Gate } from '../../domain/ladders/ladders.ts'
import { ladderWords } from '../vocabulary/ladderWords.ts'
import { valueAt } from './kinds.ts'
import type { LadderSource } from './table/rows.ts'

/** The mapping with the gates that a column called “gate” names beside the levels. */
export function withGates(source: LadderSource, mapping: LadderMapping): LadderMapping {
  const column = source.columns.find(({ id }) => ladderWords().gateColumns.test(id))?.id
  if (column === undefined) return mapping
  const gates = new Map<string, Gate>()
  for (const row of source.rows) {
    const level = valueAt(row, mapping.levelColumns)
    const gate = Gate.safeParse(row.values[column]?.toLowerCase()).data
    if (level !== null && gate && !gates.has(level)) gates.set(level, gate)
  }
  return {
    ...mapping,
    levels: mapping.levels.map((level) => ({
      ...level,
      gate: level.gate ?? level.values.flatMap((value) => gates.get(value) ?? [])[0] ?? null,
    })),
  }
}
