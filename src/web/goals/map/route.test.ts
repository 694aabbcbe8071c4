import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowHeight } from './layout.ts'
import { boxShare, routeOf } from './route.ts'

const columnWidth = 150
/** A box leaves 3 pixels free above and below itself. */
const freeAbove = 3

const ends = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 5 }), fc.nat(60), fc.nat(60))
  .map(([column, steps, row, other]) => ({
    from: { column, row },
    to: { column: Math.min(5, column + steps), row: other },
  }))

test('a link begins at the right edge of one box and ends at the left edge of the other', () => {
  const points = routeOf({ column: 0, row: 0 }, { column: 1, row: 2 }, columnWidth)
  expect(points).toEqual([
    { x: boxShare * columnWidth, y: rowHeight / 2 },
    { x: columnWidth, y: 2.5 * rowHeight },
  ])
})

test('in every column on the way a link runs through the gap between two rows', () => {
  fc.assert(
    fc.property(ends, ({ from, to }) => {
      const points = routeOf(from, to, columnWidth)
      for (const [index, { x, y }] of points.entries()) {
        const next = points[index + 1]
        if (!next) continue
        expect(next.x).toBeGreaterThan(x)
        const column = Math.floor((x + next.x) / 2 / columnWidth)
        const isBehindBoxes = (x + next.x) / 2 < (column + boxShare) * columnWidth
        if (!isBehindBoxes) continue
        expect(next.y).toBe(y)
        const past = y % rowHeight
        expect(Math.min(past, rowHeight - past)).toBeLessThan(freeAbove)
      }
    }),
  )
})
