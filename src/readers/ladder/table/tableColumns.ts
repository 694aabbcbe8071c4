import type { TableRow } from '../../text/table.ts'
import {
  isAttribute,
  isCompetencyLabel,
  isLevelLabel,
  isNonLevel,
  isOrderLabel,
  isScopeLabel,
  nameRank,
  roleOfField,
  saysScope,
} from '../fields.ts'
import { isBareNumber, levelLikeness } from '../levels.ts'

export interface Column {
  index: number
  header: string
  values: string[]
  length: number
  distinct: number
  likeness: number
}

export function columnsOf(names: readonly string[], body: readonly TableRow[]): Column[] {
  const width = body.reduce((most, { cells }) => Math.max(most, cells.length), names.length)
  return Array.from({ length: width }, (_, index) => {
    const values = body.map(({ cells }) => cells[index] ?? '').filter((cell) => cell !== '')
    const different = [...new Set(values)]
    return {
      index,
      header: names[index] ?? `column ${index + 1}`,
      values,
      length: values.reduce((sum, value) => sum + value.length, 0) / Math.max(values.length, 1),
      distinct: different.length,
      likeness:
        different.reduce((sum, value) => sum + levelLikeness(value), 0) /
        Math.max(different.length, 1),
    }
  })
}

/** Which columns hold texts; the others say where those texts belong. */
export function textColumnsOf(columns: readonly Column[]): Set<number> {
  const levels = columns.filter(({ header }) => isLevelHeading(header))
  const numbers = columns.filter(({ header }) => isBareNumber(header))
  const heads = levels.length >= 2 ? levels : numbers.length >= 2 ? numbers : []
  const [head] = heads
  if (head)
    return chosen(
      columns,
      ({ index, header, length }) =>
        index >= head.index || roleOfField(header) !== null || length > 80,
    )
  const level =
    columns.find((each) => isLevelLabel(each.header) && each.likeness > 0.2) ??
    columns.find((each) => each.likeness > 0.55) ??
    columns.find((each) => isLevelLabel(each.header))
  const rest = columns.filter((each) => each !== level)
  const byWord = rest.filter(({ header, length }) => textWord(header) && length > 0)
  if (
    level &&
    level.distinct >= level.values.length * 0.8 &&
    rest.length >= 2 &&
    byWord.length <= 1
  ) {
    const stated = rest.filter(({ header }) => saysScope(header) && isScopeLabel(header))
    const isImpact = ({ header }: Column) =>
      stated.length > 0 && isScopeLabel(header) && !saysScope(header)
    const texts = rest.filter((each) => isImpact(each) || !isKey(each))
    if (texts.length >= 2 || (texts.length === 1 && byWord.length === 0))
      return new Set([...texts, ...byWord].map(({ index }) => index))
  }
  if (byWord.length > 0)
    return new Set(
      [...byWord, ...rest.filter(({ length }) => length > 80)].map(({ index }) => index),
    )
  const longest = Math.max(...rest.map(({ length }) => length))
  const long = rest.filter(
    (each) => each.length >= longest * 0.5 && each.length > 12 && !isKey(each) && each.index > 0,
  )
  if (long.length > 0) return new Set(long.map(({ index }) => index))
  return chosen(columns, (each) => (each.index > 0 && each !== level) || columns.length === 1)
}

function chosen(columns: readonly Column[], test: (column: Column) => boolean): Set<number> {
  return new Set(columns.filter(test).map(({ index }) => index))
}

function isLevelHeading(header: string): boolean {
  return levelLikeness(header) > 0.5 && !isNonLevel(header)
}

function textWord(header: string): boolean {
  const role = roleOfField(header)
  return role !== null && role !== 'name'
}

/** “Team” and “Several teams” state a scope; sentences about impact are expectations. */
const shortScope = 40

function isKey({ header, length, likeness }: Column): boolean {
  if (length > 120) return isScopeLabel(header) && length < 200
  return (
    isAttribute(header) ||
    nameRank(header) >= 0 ||
    (isScopeLabel(header) && (saysScope(header) || length < shortScope)) ||
    isOrderLabel(header) ||
    isCompetencyLabel(header) ||
    likeness > 0.55
  )
}
