import fc from 'fast-check'
import { expect, test } from 'vitest'
import { half, placeIn, radii, ringsShown } from './layout.ts'

test('a dot lies within its own ring, and never below its label', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: 7 }),
      fc.integer({ min: 0, max: 6 }),
      fc.nat({ max: 400 }),
      (count, drawn, index) => {
        const ring = drawn % count
        const radius = radii(count)
        const { x, y } = placeIn(ring, index, radius)
        const distance = Math.hypot(x, y)
        expect(distance).toBeLessThan(radius[ring]!)
        expect(distance).toBeGreaterThan(ring === 0 ? 0 : radius[ring - 1]!)
        expect(Math.abs(Math.atan2(x, -y))).toBeGreaterThan(0.35)
      },
    ),
  )
})

test('the rings fill the picture, and show one more than was reached or is asked', () => {
  expect(radii(5).at(-1)).toBeCloseTo(half)
  expect(ringsShown(-1, -1)).toBe(5)
  expect(ringsShown(4, 2)).toBe(6)
  expect(ringsShown(6, 6)).toBe(7)
})
