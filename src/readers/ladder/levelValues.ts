import type { LadderMapping } from '../../domain/ladders/ladderMapping.ts'
import { isLevelLabel, isNonLevel, roleOfField } from './fields.ts'
import { valueAt } from './kinds.ts'
import { isBareNumber, levelLikeness } from './levels.ts'
import { fieldColumn, type LadderSource, leadColumn, type SourceRow } from './table/rows.ts'

/** Tells levels from other values that stand where levels do. */
export function sortValues(
  source: LadderSource,
  rows: readonly SourceRow[],
  columns: readonly string[],
  isChosen: boolean,
): { isLevel: (value: string) => boolean; ignored: LadderMapping['ignored'] } {
  const values = [...new Set(rows.flatMap((row) => valueAt(row, columns) ?? []))]
  const likely = values.filter((value) => levelLikeness(source.repeated[value] ?? value) > 0.5)
  const isList = isLevelLabel(columns[0]!.replace(/[ ›]+$/, ''))
  const numbers = values.filter(isBareNumber)
  const base = likely.length >= 2 ? likely : numbers.length >= 2 ? numbers : []
  const patterns =
    base.length >= 2 && /^heading/.test(columns[0]!) ? surroundings(rows, columns, base) : null
  const isLevel = (value: string) =>
    base.includes(value) ||
    ((isChosen || !isSentence(value)) &&
      !(columns[0] === fieldColumn && roleOfField(value) !== null) &&
      (isChosen ||
        isList ||
        base.length === 0 ||
        patterns?.(value) ||
        (!patterns && base.length < 2)))
  const levels = new Set(
    values.filter(
      (value) =>
        isLevel(value) && !(isNonLevel(value) && !base.includes(value) && !isChosen && !isList),
    ),
  )
  return {
    isLevel: (value) => levels.has(value),
    ignored: values
      .filter((value) => !levels.has(value))
      .map((value) => ({ value, why: whyNoLevel(value) })),
  }
}

/** A note below a table: “* Years are a guide.” */
function isSentence(value: string): boolean {
  return (
    value.length > 80 ||
    /^[*†]/.test(value) ||
    (/[.!?]$/.test(value) && value.split(/\s+/).length > 4)
  )
}

function whyNoLevel(value: string): string {
  const role = roleOfField(value)
  if (role === 'about') return 'It is a description, not a level.'
  return role ? 'It is a label, not a level.' : 'Its name doesn’t look like a level.'
}

/** A heading with the same headings below it as the levels have is one too, whatever its name. */
function surroundings(
  rows: readonly SourceRow[],
  columns: readonly string[],
  levels: readonly string[],
): (value: string) => boolean {
  const below = new Map<string, Set<string>>()
  for (const row of rows) {
    const value = valueAt(row, columns)
    if (value === null) continue
    const names = ['heading 2', 'heading 3', 'heading 4', 'intro', leadColumn, fieldColumn]
      .filter((id) => !columns.includes(id))
      .flatMap((id) =>
        row.values[id] && row.values[id] !== value ? [`${id}|${row.values[id]}`] : [],
      )
    const known = below.get(value) ?? new Set()
    below.set(value, known)
    for (const name of names) known.add(name)
  }
  const counts = new Map<string, number>()
  for (const level of levels)
    for (const name of below.get(level) ?? []) counts.set(name, (counts.get(name) ?? 0) + 1)
  const between = betweenLevels(rows, columns, levels)
  const usual = [...counts]
    .filter(([, count]) => count >= levels.length * 0.6)
    .map(([name]) => name)
  return (value) => {
    if (between.has(value)) return true
    const own = [...(below.get(value) ?? [])]
    return (
      usual.length > 0 &&
      own.filter((name) => usual.includes(name)).length >= Math.max(1, usual.length * 0.5) &&
      own.length > 0
    )
  }
}

/** What stands between two levels, under the same heading as both, is most likely one as well. */
function betweenLevels(
  rows: readonly SourceRow[],
  columns: readonly string[],
  levels: readonly string[],
): Set<string> {
  const inOrder = new Map<string, string[]>()
  for (const row of rows) {
    const value = valueAt(row, columns)
    const depth = Number(/\d/.exec(columns[0]!)?.[0] ?? 1)
    const parent = `${row.values[`heading ${depth - 1}`]}`
    const known = inOrder.get(parent) ?? []
    inOrder.set(parent, known)
    if (value !== null && known.at(-1) !== value) known.push(value)
  }
  const isListed = new Set(levels)
  return new Set(
    [...inOrder.values()].flatMap((values) => {
      const first = values.findIndex((value) => isListed.has(value))
      const last = values.findLastIndex((value) => isListed.has(value))
      return first < 0 ? [] : values.slice(first, last)
    }),
  )
}
