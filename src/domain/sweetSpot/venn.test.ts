import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lens, venn } from './venn.ts'

describe('lens', () => {
  test('two unit circles a radius apart share 2π/3 − √3/2', () => {
    expect(lens(1, 1, 1)).toBeCloseTo(1.2283696986087567, 15)
  })

  test('apart it is nothing, nested it is the smaller circle', () => {
    expect(lens(1, 2, 3)).toBe(0)
    expect(lens(1, 2, 1)).toBeCloseTo(Math.PI, 15)
    expect(lens(0, 1, 0.5)).toBe(0)
  })
})

describe('venn', () => {
  test('the published circles: areas 10 and 6 that share 4', () => {
    const { left, right, distance } = venn(10, 6, 4)
    expect(left).toBeCloseTo(1.7841241161527712, 12)
    expect(right).toBeCloseTo(1.381976597885342, 12)
    expect(distance).toBeCloseTo(1.2229066451968964, 10)
  })

  test('unit circles that share half a circle', () => {
    expect(venn(Math.PI, Math.PI, Math.PI / 2).distance).toBeCloseTo(0.8079455065990344, 12)
  })

  test('every area is exact to 1e-9, and so is what they share', () => {
    const area = fc.double({ min: 1e-6, max: 1000, noNaN: true })
    const part = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }))
    fc.assert(
      fc.property(area, area, part, (a, b, share) => {
        const smaller = Math.min(a, b)
        const { left, right, distance } = venn(a, b, share * smaller)
        expect(Math.abs(Math.PI * left ** 2 - a) / a).toBeLessThan(1e-9)
        expect(Math.abs(Math.PI * right ** 2 - b) / b).toBeLessThan(1e-9)
        expect(Math.abs(shared(left, right, distance) - share * smaller) / smaller).toBeLessThan(
          1e-9,
        )
      }),
      { numRuns: 2000 },
    )
  })

  test('disjoint circles touch, nested ones lie inside, empty ones have no radius', () => {
    const apart = venn(3, 5, 0)
    expect(apart.distance).toBe(apart.left + apart.right)
    const nested = venn(3, 5, 3)
    expect(nested.distance).toBeCloseTo(nested.right - nested.left, 12)
    expect(venn(0, 5, 0)).toMatchObject({ left: 0 })
    expect(venn(0, 0, 0)).toEqual({ left: 0, right: 0, distance: 0 })
  })

  test('what cannot be drawn is an error, not a picture', () => {
    expect(() => venn(1, 2, 1.5)).toThrow()
    expect(() => venn(1, 2, -0.1)).toThrow()
    expect(() => venn(Number.NaN, 2, 0)).toThrow()
  })
})

/** The shared area by integrating over x, Simpson on each side of the chord: another way entirely. */
function shared(left: number, right: number, distance: number): number {
  const from = Math.max(-left, distance - right)
  const to = Math.min(left, distance + right)
  if (from >= to) return 0
  const half = (x: number) =>
    Math.max(0, Math.min(left ** 2 - x ** 2, right ** 2 - (x - distance) ** 2)) ** 0.5
  return 2 * gauss(half, from, to, left, right, distance)
}

/** Substituting x = m + r·sin θ on each arc makes the integrand smooth up to its ends. */
function gauss(
  half: (x: number) => number,
  from: number,
  to: number,
  left: number,
  right: number,
  distance: number,
): number {
  const chord = distance === 0 ? to : (distance ** 2 + left ** 2 - right ** 2) / (2 * distance)
  const cut = Math.min(to, Math.max(from, chord))
  return arc(half, from, cut, distance, right) + arc(half, cut, to, 0, left)
}

function arc(
  half: (x: number) => number,
  from: number,
  to: number,
  centre: number,
  radius: number,
): number {
  if (to <= from) return 0
  const angle = (x: number) => Math.asin(Math.min(1, Math.max(-1, (x - centre) / radius)))
  const [start, end] = [angle(from), angle(to)]
  const steps = 400
  const width = (end - start) / steps
  let sum = 0
  for (let step = 0; step <= steps; step++) {
    const at = start + step * width
    const weight = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2
    sum += weight * half(centre + radius * Math.sin(at)) * radius * Math.cos(at)
  }
  return (sum * width) / 3
}
