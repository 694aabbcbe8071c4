import { Scope } from '../../domain/base/scope.ts'
import type { MappedLevel } from '../../domain/ladders/ladderMapping.ts'
import { ladderWords } from '../vocabulary/ladderWords.ts'
import { hasOneOf, isScopeLabel, saysScope } from './fields.ts'
import { readScope } from './scopes.ts'
import { fieldColumn, leadColumn, restColumn, type SourceRow, textColumn } from './table/rows.ts'

/** Reads the scope from a column, a key or an axis that states it, and keeps the words. */
export function withScopes(
  levels: readonly MappedLevel[],
  rows: readonly SourceRow[],
  levelOf: (row: SourceRow) => string | null,
  axisOf: (row: SourceRow) => string,
): MappedLevel[] {
  const textsByAxis = new Map<string, Map<string, Set<string>>>()
  for (const row of rows) {
    const level = levelOf(row)
    const said = level === null ? null : saidScope(row, axisOf(row))
    if (level === null || said === null) continue
    const axis = textsByAxis.get(said.axis) ?? new Map<string, Set<string>>()
    textsByAxis.set(said.axis, axis.set(level, (axis.get(level) ?? new Set()).add(said.text)))
  }
  const axes = [...textsByAxis].sort(
    ([one], [other]) => Number(saysScope(other)) - Number(saysScope(one)),
  )
  const read = axes
    .map(([axis, texts]) => ({
      axis,
      said: levels.map(({ values }) => onlyText(values.map((value) => texts.get(value)))),
    }))
    .find(({ axis, said }) => statesScope(axis, said.map(readScope)))?.said
  return levels.map((level, index) => {
    const said = read?.[index]
    const scope = said === undefined ? null : readScope(said)
    return said === undefined || scope === null
      ? level
      : { ...level, scope, scopeSaid: said.slice(0, 500) }
  })
}

/** Several statements are expectations in the manner of any other competency, and state no scope. */
function onlyText(texts: readonly (ReadonlySet<string> | undefined)[]): string {
  const [only = '', more] = new Set(texts.flatMap((each) => [...(each ?? [])]))
  return more === undefined ? only : ''
}

/** “Impact” may be about anything; it states a scope when that differs from level to level. */
function statesScope(axis: string, read: readonly (Scope | null)[]): boolean {
  const rings = read.filter((scope) => scope !== null)
  const isNamed = hasOneOf(axis, ladderWords().scopeNouns)
  return (
    rings.length >= read.length / 2 &&
    isRising(read) &&
    (isNamed ? rings.length > 0 : new Set(rings).size > 1)
  )
}

/** A statement of scope widens from level to level; other words about impact go up and down. */
function isRising(read: readonly (Scope | null)[]): boolean {
  const rings = read.flatMap((scope) => (scope === null ? [] : [Scope.options.indexOf(scope)]))
  return rings.every((ring, index) => ring >= (rings[index - 1] ?? ring))
}

function saidScope(
  { values }: SourceRow,
  competency: string,
): { axis: string; text: string } | null {
  const text = values[textColumn] ?? ''
  const lead = values[leadColumn] ?? ''
  const column = Object.entries(values).find(([id]) => isScopeLabel(id))
  if (column) return { axis: column[0], text: column[1] }
  if (isScopeLabel(lead)) return { axis: lead, text: values[restColumn] ?? text }
  const axis = [competency, values[fieldColumn] ?? ''].find(isScopeLabel)
  return axis === undefined ? null : { axis, text }
}
