import {
  type GoalMap,
  type GoalMapColumn,
  type GoalMapNode,
  goalMapColumns,
} from '../../../domain/goals/goalMap.ts'

/** Pixels from one line to the next. */
export const rowHeight = 34

/** Where a node stands: its column from the left, its row from the top. */
export interface Place {
  column: number
  row: number
}

/** Columns of nodes, and where each node stands. */
export interface GoalMapLayout {
  columns: GoalMapNode[][]
  placeOf: ReadonlyMap<string, Place>
  rows: number
}

/**
 * Lays the map out: each column is ordered by where the things stand that its own hang on, so
 * that threads run side by side; what hangs on nothing comes last.
 */
export function layOut({ nodes, links }: Pick<GoalMap, 'nodes' | 'links'>): GoalMapLayout {
  const before = new Map<string, string[]>()
  for (const { from, to } of links) {
    const known = before.get(to)
    if (known) known.push(from)
    else before.set(to, [from])
  }
  const placeOf = new Map<string, Place>()
  const columns = goalMapColumns.map((name: GoalMapColumn, column) => {
    const own = nodes
      .filter((node) => node.column === name)
      .map((node) => ({ node, pull: pullOf(before.get(node.id) ?? [], placeOf) }))
      .sort((a, b) => a.pull - b.pull)
      .map(({ node }) => node)
    for (const [row, { id }] of own.entries()) placeOf.set(id, { column, row })
    return own
  })
  return { columns, placeOf, rows: Math.max(1, ...columns.map((own) => own.length)) }
}

/** The mean row of what it hangs on; beyond all rows for what hangs on nothing. */
function pullOf(before: readonly string[], placeOf: ReadonlyMap<string, Place>): number {
  const rows = before.flatMap((id) => placeOf.get(id)?.row ?? [])
  if (rows.length === 0) return Number.MAX_SAFE_INTEGER
  return rows.reduce((sum, row) => sum + row, 0) / rows.length
}

/** The next thing to walk to with an arrow key; the thing itself where there is none. */
export function stepFrom(
  layout: GoalMapLayout,
  links: GoalMap['links'],
  id: string,
  key: string,
): string {
  const place = layout.placeOf.get(id)
  if (!place) return id
  const own = layout.columns[place.column]
  if (key === 'ArrowUp') return own?.[place.row - 1]?.id ?? id
  if (key === 'ArrowDown') return own?.[place.row + 1]?.id ?? id
  const near = links
    .flatMap(({ from, to }) => {
      if (key === 'ArrowRight') return from === id ? [to] : []
      return to === id ? [from] : []
    })
    .flatMap((other) => {
      const place = layout.placeOf.get(other)
      return place ? [{ id: other, row: place.row }] : []
    })
    .sort((a, b) => a.row - b.row)
  return near[0]?.id ?? id
}
