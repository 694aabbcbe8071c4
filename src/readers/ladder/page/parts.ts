import type { MappedCompetency, MappedLevel } from '../../../domain/ladders/ladderMapping.ts'
import { ladderWords } from '../../vocabulary/ladderWords.ts'
import { isFact } from '../fields.ts'
import { isBareNumber } from '../levels.ts'
import { titleOf } from '../levelTitles.ts'
import { type LadderSource, leadColumn, type SourceRow } from '../table/rows.ts'
import { labelsAmong } from './labels.ts'

export function competenciesOf(
  rows: readonly SourceRow[],
  competencyOf: (row: SourceRow) => string | null,
  levelOf: (row: SourceRow) => string | null,
  axes: ReadonlyMap<string, string> | null,
): MappedCompetency[] {
  const used = rows.filter(
    (row) => levelOf(row) !== null && (!axes || row.values[leadColumn] !== undefined),
  )
  const all = [...new Set(used.flatMap((row) => competencyOf(row) ?? []))]
  const isLabel = labelsAmong(used, competencyOf, levelOf)
  const named = all.filter((value) => !isFact(value) && !isLabel(value))
  const values = named.length >= 2 ? named : all
  const each = values.map((value) => ({
    values: [value],
    name: shortened(axes?.get(value) ?? readable(value), 160),
    about: '',
  }))
  return merged(each, () => false)
}

/** “senior” and “Senior” are one; names told apart in one list stay two, for the person to see. */
export function merged<T extends { name: string; values: string[] }>(
  parts: readonly T[],
  isApart: (part: T) => boolean,
): T[] {
  const known = new Map<string, T>()
  const kept: T[] = []
  for (const part of parts) {
    const same = isApart(part) ? undefined : known.get(part.name.toLowerCase())
    if (same) same.values.push(...part.values)
    else kept.push(part)
    if (!same && !isApart(part)) known.set(part.name.toLowerCase(), part)
  }
  return kept
}

export function levelFor(value: string, column: string, source: LadderSource): MappedLevel {
  const written = titleOf(value, column, source) ?? source.repeated[value] ?? value
  const word = column.replace(/[ ›]+$/, '').replace(/s$/, '')
  const name = isBareNumber(written)
    ? `${ladderWords().numberedBy.test(word) ? word.charAt(0).toUpperCase() + word.slice(1).toLowerCase() : 'Level'} ${written}`
    : readable(written)
  return {
    values: [value],
    name: shortened(name.replace(/\s*\n\s*/g, ' '), 120),
    about: '',
    scope: null,
    scopeSaid: '',
    gate: null,
  }
}

/** A key such as `problem-solving` or `problemSolving`, as a person would write it. */
export function readable(value: string): string {
  if (
    /\s/.test(value) ||
    !/^[\p{Ll}\d]+(?:[-_][\p{Ll}\p{Lu}\d]+|\p{Lu}\p{Ll}+)*$/u.test(value) ||
    /^\d+$/.test(value)
  )
    return value
  const words = value
    .replace(/[-_]+/g, ' ')
    .replace(
      /(\p{Ll})(\p{Lu})/gu,
      (_, one: string, other: string) => `${one} ${other.toLowerCase()}`,
    )
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export function shortened(name: string, most: number): string {
  return name.length <= most ? name : `${name.slice(0, most - 1)}…`
}
