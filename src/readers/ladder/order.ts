import { fail } from '../../domain/base/errors.ts'
import { isFunctionOf } from './candidates.ts'
import { directionOf, isOrderLabel } from './fields.ts'
import { numberIn, seriesOf, usualRank } from './levels.ts'
import type { SourceRow } from './table/rows.ts'

export interface OrderedLevels {
  levels: string[]
  remark: string
}

/**
 * Levels from the first to the highest: by the chain the file states, by its numbers, or as they
 * stand in it.
 *
 * @throws AppError when levels follow each other in a circle.
 */
export function orderLevels(
  rows: readonly SourceRow[],
  levelOf: (row: SourceRow) => string | null,
  groupOf: (row: SourceRow) => string,
): OrderedLevels {
  const own = rows.flatMap((row) => {
    const level = levelOf(row)
    return level === null ? [] : [{ row, level }]
  })
  const standing = merged(own, groupOf)
  const chained = chainOf(own, standing)
  if (chained)
    return {
      levels: chained,
      remark: 'The levels are in the order that the file states.',
    }
  const numbers = numbersOf(own, standing)
  if (numbers) return { levels: sorted(numbers), remark: '' }
  const ranks = standing.map(usualRank)
  const known = ranks.filter((rank) => rank !== null)
  const isFalling =
    known.length >= 2 &&
    known.length >= standing.length * 0.6 &&
    known.every((rank, index) => rank <= (known[index - 1] ?? rank)) &&
    new Set(known).size > 1
  if (isFalling)
    return {
      levels: standing.reverse(),
      remark: 'The file lists the highest level first, so the order was reversed.',
    }
  return { levels: standing, remark: '' }
}

interface LevelRow {
  row: SourceRow
  level: string
}

/** Where one competency skips a level, another may show its place. */
function merged(rows: readonly LevelRow[], groupOf: (row: SourceRow) => string): string[] {
  const sequences = new Map<string, string[]>()
  for (const { row, level } of rows) {
    const sequence = sequences.get(groupOf(row)) ?? []
    sequences.set(groupOf(row), sequence)
    if (!sequence.includes(level)) sequence.push(level)
  }
  const order: string[] = []
  for (const sequence of sequences.values())
    sequence.forEach((level, index) => {
      if (order.includes(level)) return
      const before = sequence[index - 1]
      const after = before === undefined ? -1 : order.indexOf(before) + 1
      const next = sequence.slice(index + 1).find((each) => order.includes(each))
      const place = after > 0 ? after : next !== undefined ? order.indexOf(next) : order.length
      order.splice(place, 0, level)
    })
  return order
}

function chainOf(rows: readonly LevelRow[], levels: readonly string[]): string[] | null {
  const higher = new Map<string, string>()
  const known = new Map(levels.map((level) => [level.toLowerCase(), level]))
  for (const { row, level } of rows)
    for (const [column, value] of Object.entries({ ...row.values, ...said(row) })) {
      const direction = directionOf(column)
      const other = known.get(value.toLowerCase())
      if (!direction || !other) continue
      if (direction === 'up') higher.set(level, other)
      else higher.set(other, level)
    }
  if (higher.size === 0) return null
  refuseCircle(higher)
  const isHigher = new Set(higher.values())
  const chain: string[] = []
  for (const first of levels.filter((level) => !isHigher.has(level)))
    for (
      let level: string | undefined = first;
      level !== undefined && !chain.includes(level);
      level = higher.get(level)
    )
      chain.push(level)
  return chain
}

/** A text under a key such as “next” names the level too. */
function said({ values }: SourceRow): Record<string, string> {
  return values.field !== undefined && values.text !== undefined
    ? { [values.field]: values.text }
    : {}
}

function refuseCircle(higher: ReadonlyMap<string, string>): void {
  for (const start of higher.keys()) {
    const way = [start]
    for (let level = higher.get(start); level !== undefined; level = higher.get(level)) {
      const from = way.indexOf(level)
      way.push(level)
      if (from >= 0)
        fail(
          'invalid',
          `${way.slice(from).join(' → ')}: the order of these levels is circular. Mark the highest level in the file.`,
        )
    }
  }
}

function numbersOf(
  rows: readonly LevelRow[],
  levels: readonly string[],
): Map<string, number> | null {
  const column = Object.keys(
    Object.assign({}, ...rows.slice(0, 2000).map(({ row }) => row.values)) as Record<
      string,
      string
    >,
  ).find(isOrderLabel)
  if (column) {
    const byLevel = new Map(
      rows.flatMap(({ row, level }) =>
        /^\d+(?:\.\d+)?$/.test(row.values[column] ?? '')
          ? [[level, Number(row.values[column])] as const]
          : [],
      ),
    )
    const keyed = rows.map(({ row: { where, values }, level }) => ({
      where,
      values: { ...values, level },
    }))
    if (
      levels.every((level) => byLevel.has(level)) &&
      new Set(byLevel.values()).size === levels.length &&
      isFunctionOf(keyed, column, 'level')
    )
      return byLevel
  }
  const numbers = new Map(
    levels.flatMap((level) => {
      const number = numberIn(level)
      return number === null ? [] : [[level, number] as const]
    }),
  )
  const isSeries = new Set(levels.map(seriesOf)).size === 1
  return isSeries && new Set(numbers.values()).size === levels.length ? numbers : null
}

function sorted(numbers: ReadonlyMap<string, number>): string[] {
  return [...numbers].sort(([, one], [, other]) => one - other).map(([level]) => level)
}
