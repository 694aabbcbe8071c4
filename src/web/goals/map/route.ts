import { type Place, rowHeight } from './layout.ts'

/** A point of a link, in pixels from the top left of the map. */
export interface Point {
  x: number
  y: number
}

/** A box takes this share of its column; the rest is left to the links. */
export const boxShare = 0.84

/**
 * The points that a link goes through: from the right edge of one box to the left edge of the
 * other, and through the gap between two rows in every column on the way. Only between two columns
 * does it change its height, so it never runs behind a box it has nothing to do with.
 *
 * @param columnWidth Pixels from one column to the next.
 */
export function routeOf(from: Place, to: Place, columnWidth: number): Point[] {
  const middle = (row: number) => (row + 0.5) * rowHeight
  const steps = to.column - from.column
  const onTheWay = Array.from({ length: steps - 1 }, (_, index) => {
    const row = from.row + ((to.row - from.row) * (index + 1)) / steps
    const y = Math.round(row + 0.5) * rowHeight
    const x = (from.column + index + 1) * columnWidth
    return [
      { x, y },
      { x: x + boxShare * columnWidth, y },
    ]
  })
  return [
    { x: (from.column + boxShare) * columnWidth, y: middle(from.row) },
    ...onTheWay.flat(),
    { x: to.column * columnWidth, y: middle(to.row) },
  ]
}
