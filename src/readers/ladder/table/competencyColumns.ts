import { ladderWords } from '../../vocabulary/ladderWords.ts'
import { type Candidate, candidatesOf } from '../candidates.ts'
import { isCompetencyLabel, isOrderLabel, isScopeLabel, roleOfField } from '../fields.ts'
import { levelLikeness } from '../levels.ts'
import {
  fieldColumn,
  type LadderSource,
  leadColumn,
  positionColumn,
  type SourceRow,
} from './rows.ts'

/** The columns that name the competency of a row, best first. */
export function chooseCompetencyColumns(
  source: LadderSource,
  levelColumns: readonly string[],
  isLevel: (value: string) => boolean,
): string[] {
  const rows = source.rows.filter(({ values }) =>
    levelColumns.some((id) => values[id] !== undefined && isLevel(values[id])),
  )
  const levelOf = ({ values }: SourceRow) =>
    values[levelColumns.find((id) => values[id] !== undefined)!]!
  const candidates = candidatesOf({ ...source, rows }).filter(
    ({ id }) => !levelColumns.includes(id) && id !== positionColumn,
  )
  const scored = candidates
    .map((each) => ({ id: each.id, score: competencyScore(each, rows, levelOf) }))
    .filter(({ score }) => score >= 0.35)
    .sort((one, other) => other.score - one.score)
  const best = finer(deeper(scored), scored)
  if (!best) return []
  const defined = source.columns.filter(
    ({ id }) => isSameList(id, best.id) && !levelColumns.includes(id),
  )
  const further = scored
    .filter((each) => each !== best)
    .filter(
      ({ id }) =>
        isFallback(id, best.id, levelColumns[0]!) || sharesValues(rows, source.rows, id, best.id),
    )
  return [
    ...new Set([best.id, ...defined.map(({ id }) => id), ...further.map(({ id }) => id)]),
  ].slice(0, 6)
}

/** Of headings that would do, the innermost names the competency best. */
function deeper(
  scored: readonly { id: string; score: number }[],
): { id: string; score: number } | undefined {
  const best = scored[0]
  if (!best || !/^heading \d$/.test(best.id)) return best
  return scored.reduce(
    (inner, each) =>
      /^heading \d$/.test(each.id) && each.id > inner.id && each.score >= 0.6 ? each : inner,
    best,
  )
}

/** Of two columns below one heading, such as a wide “Area”, the second divides the first. */
function finer(
  best: { id: string; score: number } | undefined,
  scored: readonly { id: string; score: number }[],
): { id: string; score: number } | undefined {
  return scored.find((each) => best && each.id.startsWith(`${best.id} (column `)) ?? best
}

function competencyScore(
  { id, weightByValue, coverage }: Candidate,
  rows: readonly SourceRow[],
  levelOf: (row: SourceRow) => string,
): number {
  const values = [...weightByValue].filter(
    ([value]) => !(id === fieldColumn && roleOfField(value) !== null),
  )
  const isCoarse = ladderWords().coarseLabels.test(id)
  const isReference = /^reference \d$/.test(id) && values.length > 1
  const label = isReference || isCompetencyLabel(id.replace(/[ ›]+$/, '')) ? 1 : 0
  if (values.length === 0 || values.length > 300 || isOrderLabel(id)) return 0
  if (isScopeLabel(id) && id !== fieldColumn) return 0
  if (values.every(([value]) => isNodeType(value) || isOpening(value))) return 0
  if (values.length < 2 && label === 0) return 0
  if (values.filter(([value]) => value.length > 100).length > values.length / 2) return 0
  const likeness = values.reduce((sum, [value]) => sum + levelLikeness(value), 0) / values.length
  if (label === 0 && likeness > 0.5) return 0
  const levels = new Map<string, Set<string>>()
  const own = new Map<string, Set<string>>()
  for (const row of rows) {
    const value = row.values[id]
    if (value === undefined) continue
    levels.set(value, (levels.get(value) ?? new Set()).add(levelOf(row)))
    own.set(levelOf(row), (own.get(levelOf(row)) ?? new Set()).add(value))
  }
  const crossing =
    values.filter(([value]) => (levels.get(value)?.size ?? 0) > 1).length / values.length
  const isOfLevel = own.size > 1 && [...own.values()].every(({ size }) => size <= 1)
  if (isOfLevel && label === 0) return 0
  const filled = coverage
  const single = own.size === 1 ? 0.6 : 0
  const isWeak = id === leadColumn && crossing < 0.5
  if (isWeak || coverage === 0) return 0
  const only = values.length < 2 ? 0.3 : 1
  return (
    only * (Math.max(crossing, single) + label - (isCoarse ? 0.3 : 0)) * Math.sqrt(filled) +
    0.08 * Math.log2(values.length)
  )
}

/** What the pieces of a page are called in a file that keeps it as a tree. */
function isNodeType(value: string): boolean {
  return ladderWords().nodeTypes.test(value)
}

/** “You can”, “At this level, you will”: the beginning of each sentence below it. */
function isOpening(value: string): boolean {
  return ladderWords().sentenceOpenings.test(value)
}

function isSameList(id: string, best: string): boolean {
  const plain = (each: string) =>
    each
      .replace(/[ ›]+$/, '')
      .toLowerCase()
      .replace(/ies$/, 'y')
      .replace(/s$/, '')
  return id !== best && plain(id) === plain(best)
}

/** Headings beside the chosen one name the competency of texts that the chosen one leaves open. */
function isFallback(id: string, best: string, level: string): boolean {
  const depth = (column: string) => Number(/^heading (\d)$/.exec(column)?.[1] ?? Number.NaN)
  const isBelowLevel = !(depth(id) < depth(level))
  const isDocument = /^(?:heading \d|intro|bullet \d|lead)$/
  return isDocument.test(id) && isDocument.test(best) && isBelowLevel
}

function sharesValues(
  rows: readonly SourceRow[],
  all: readonly SourceRow[],
  id: string,
  best: string,
): boolean {
  const known = new Set(rows.flatMap(({ values }) => values[best] ?? []))
  const own = new Set(all.flatMap(({ values }) => values[id] ?? []))
  const shared = [...own].filter((value) => known.has(value)).length
  return shared > 0 && shared >= own.size * 0.5
}
