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
  const own = rows.filter((row) => levelOf(row) !== null)
  const standing = merged(own, (row) => levelOf(row)!, groupOf)
  const chained = chainOf(own, (row) => levelOf(row)!, standing)
  if (chained)
    return {
      levels: chained,
      remark: 'The order of the levels follows what the file says comes next.',
    }
  const numbers = numbersOf(own, (row) => levelOf(row)!, standing)
  if (numbers) return { levels: sorted(standing, numbers), remark: '' }
  const ranks = standing.map(usualRank)
  const known = ranks.filter((rank) => rank !== null)
  const isFalling =
    known.length >= 2 &&
    known.length >= standing.length * 0.6 &&
    known.every((rank, index) => index === 0 || rank <= known[index - 1]!) &&
    known[0]! > known.at(-1)!
  if (isFalling)
    return {
      levels: standing.reverse(),
      remark: 'The file lists the highest level first, so the order was turned round.',
    }
  return { levels: standing, remark: '' }
}

/** Where one competency skips a level, another may show its place. */
function merged(
  rows: readonly SourceRow[],
  levelOf: (row: SourceRow) => string,
  groupOf: (row: SourceRow) => string,
): string[] {
  const sequences = new Map<string, string[]>()
  for (const row of rows) {
    const sequence = sequences.get(groupOf(row)) ?? []
    sequences.set(groupOf(row), sequence)
    if (!sequence.includes(levelOf(row))) sequence.push(levelOf(row))
  }
  const order: string[] = []
  for (const sequence of sequences.values())
    sequence.forEach((level, index) => {
      if (order.includes(level)) return
      const after = index > 0 ? order.indexOf(sequence[index - 1]!) + 1 : -1
      const next = sequence.slice(index + 1).find((each) => order.includes(each))
      const place = after > 0 ? after : next !== undefined ? order.indexOf(next) : order.length
      order.splice(place, 0, level)
    })
  return order
}

function chainOf(
  rows: readonly SourceRow[],
  levelOf: (row: SourceRow) => string,
  levels: readonly string[],
): string[] | null {
  const higher = new Map<string, string>()
  const known = new Map(levels.map((level) => [level.toLowerCase(), level]))
  for (const row of rows)
    for (const [column, value] of Object.entries({ ...row.values, ...said(row) })) {
      const direction = directionOf(column)
      const other = known.get(value.toLowerCase())
      if (!direction || !other) continue
      if (direction === 'up') higher.set(levelOf(row), other)
      else higher.set(other, levelOf(row))
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
          `${way.slice(from).join(' → ')}: these levels follow each other in a circle. Say in the file which of them is the highest.`,
        )
    }
  }
}

function numbersOf(
  rows: readonly SourceRow[],
  levelOf: (row: SourceRow) => string,
  levels: readonly string[],
): Map<string, number> | null {
  const column = Object.keys(
    Object.assign({}, ...rows.slice(0, 2000).map(({ values }) => values)) as Record<string, string>,
  ).find(isOrderLabel)
  if (column) {
    const byLevel = new Map(
      rows.flatMap((row) =>
        /^\d+(?:\.\d+)?$/.test(row.values[column] ?? '')
          ? [[levelOf(row), Number(row.values[column])] as const]
          : [],
      ),
    )
    const keyed = rows.map(({ where, values }, index) => ({
      where,
      values: { ...values, level: levelOf(rows[index]!) },
    }))
    if (
      levels.every((level) => byLevel.has(level)) &&
      new Set(byLevel.values()).size === levels.length &&
      isFunctionOf(keyed, column, 'level')
    )
      return byLevel
  }
  const numbers = levels.map(numberIn)
  const isSeries =
    numbers.every((number) => number !== null) && new Set(levels.map(seriesOf)).size === 1
  return isSeries && new Set(numbers).size === levels.length
    ? new Map(levels.map((level, index) => [level, numbers[index]!]))
    : null
}

function sorted(levels: readonly string[], numbers: ReadonlyMap<string, number>): string[] {
  return [...levels].sort((one, other) => numbers.get(one)! - numbers.get(other)!)
}
