import type { MappedCompetency, MappedLevel } from '../../domain/ladderMapping.ts'
import { isFact, singular } from './fields.ts'
import { isBareNumber, levelLikeness } from './levels.ts'
import { fieldColumn, type LadderSource, leadColumn, type SourceRow, textColumn } from './rows.ts'

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

/** So many words at the most, on average, does a fact about a level have, and at least an expectation. */
const wordsOfFact = 3.5
const wordsOfExpectation = 5

/**
 * Whether what stands under a name only labels the levels: one text of a few words for each, as
 * “Team” and “Several teams” under “Scope”, where the other texts are sentences.
 */
function labelsAmong(
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
    ? `${/^(?:grade|band|milestone|step|stage|tier|rank)$/i.test(word) ? word[0]!.toUpperCase() + word.slice(1).toLowerCase() : 'Level'} ${written}`
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

/** The one name that the file gives a numbered level elsewhere: `{milestone: 1, title: Developer}`. */
function titleOf(value: string, column: string, { rows }: LadderSource): string | undefined {
  if (!isBareNumber(value)) return undefined
  const word = singular(column.replace(/[ ›]+$/, ''))
  const named = new Map<string, Map<string, Set<string>>>()
  for (const { values } of rows) {
    const key = Object.keys(values).find((id) => singular(id.replace(/[ ›]+$/, '')) === word)
    const number = key && values[key]
    if (!number || !isBareNumber(number)) continue
    for (const [id, name] of Object.entries(values))
      if (id !== key && mayName(id, name)) noteIn(named, id, number, name)
  }
  const titles = [...named.values()].filter(isOneEach)
  const likely = (names: Map<string, Set<string>>) =>
    [...names.values()].reduce((sum, [name]) => sum + levelLikeness(name!), 0)
  const best = titles.sort((one, other) => likely(other) - likely(one))[0]
  return best && [...(best.get(value) ?? [])][0]
}

function mayName(id: string, name: string): boolean {
  return (
    id !== textColumn &&
    id !== fieldColumn &&
    !isFact(id) &&
    /\p{L}{3}/u.test(name) &&
    name.length <= 60
  )
}

function noteIn(
  named: Map<string, Map<string, Set<string>>>,
  id: string,
  number: string,
  name: string,
) {
  const names = named.get(id) ?? new Map<string, Set<string>>()
  named.set(id, names.set(number, (names.get(number) ?? new Set()).add(name)))
}

/** Whether every number has one name, and no two the same. */
function isOneEach(names: Map<string, Set<string>>): boolean {
  const all = [...names.values()].flatMap((each) => [...each])
  return names.size > 1 && all.length === names.size && new Set(all).size === all.length
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
  return words[0]!.toUpperCase() + words.slice(1)
}

export function shortened(name: string, most: number): string {
  return name.length <= most ? name : `${name.slice(0, most - 1)}…`
}
