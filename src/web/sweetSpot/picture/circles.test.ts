import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lens } from '../../../domain/sweetSpot/venn.ts'
import { drawing, ghostCircle, lensPath } from './circles.ts'
import { anySizes } from './testSizes.ts'

const frame = { width: 560, height: 400, upright: false }

test('both circles lie in the frame and keep to one scale', () => {
  fc.assert(
    fc.property(anySizes, fc.boolean(), (sizes, upright) => {
      const { want, need, scale } = drawing(sizes, { ...frame, upright })
      for (const { x, y, r } of [want, need].filter((circle) => circle.r > 0)) {
        expect(x - r).toBeGreaterThanOrEqual(-1e-6)
        expect(x + r).toBeLessThanOrEqual(frame.width + 1e-6)
        expect(y - r).toBeGreaterThanOrEqual(-1e-6)
        expect(y + r).toBeLessThanOrEqual(frame.height + 1e-6)
      }
      expect(Math.PI * want.r ** 2).toBeCloseTo(sizes.want * scale ** 2, 4)
      expect(Math.PI * need.r ** 2).toBeCloseTo(sizes.need * scale ** 2, 4)
    }),
  )
})

test('the area both circles share on the page is the overlap', () => {
  fc.assert(
    fc.property(anySizes, (sizes) => {
      fc.pre(sizes.want + sizes.need > 0)
      const { want, need, scale } = drawing(sizes, frame)
      const shared = lens(want.r, need.r, Math.hypot(want.x - need.x, want.y - need.y))
      expect(shared / scale ** 2).toBeCloseTo(sizes.overlap, 4)
    }),
  )
})

test('circles that share nothing are drawn apart, and have no lens', () => {
  const { want, need } = drawing({ want: 2, need: 3, overlap: 0 }, frame)
  expect(need.x - want.x).toBeGreaterThan(want.r + need.r + 10)
  expect(lensPath(want, need)).toBe('')
})

test('a circle within the other is its own lens', () => {
  const { want, need } = drawing({ want: 1, need: 4, overlap: 1 }, frame)
  expect(lensPath(want, need).match(/A/g)).toHaveLength(2)
  expect(lensPath(want, need)).toContain(`A${want.r} ${want.r} 0 1 1`)
})

test('the lens of two equal circles runs through both crossings', () => {
  const path = lensPath({ x: 0, y: 0, r: 5 }, { x: 6, y: 0, r: 5 })
  expect(path).toBe('M3.00 -4.00A5 5 0 0 1 3.00 4.00A5 5 0 0 1 3.00 -4.00Z')
})

test('the lens takes the long way round a small circle whose centre lies in the large one', () => {
  const path = lensPath({ x: 0, y: 0, r: 5 }, { x: 4, y: 0, r: 2 })
  expect(path).toContain('A2 2 0 1 1')
  expect(path).toContain('A5 5 0 0 1')
})

test('a change that changes nothing draws its ghost on the circle of wants', () => {
  const sizes = { want: 3, need: 4, overlap: 1 }
  const drawn = drawing(sizes, frame)
  const ghost = ghostCircle(sizes, drawn, frame)
  expect(ghost.x).toBeCloseTo(drawn.want.x)
  expect(ghost.r).toBeCloseTo(drawn.want.r)
})
