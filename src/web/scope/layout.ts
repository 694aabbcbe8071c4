import { rings } from '../../domain/base/rings.ts'

/** Half the width of the picture, in its own units. */
export const half = 220

/** Where a dot stands, from the middle of the picture. */
export interface Place {
  x: number
  y: number
}

/** Radii of so many rings, innermost first; each ring has the same width but the first is wider. */
export function radii(count: number): number[] {
  const step = half / (count + 0.15)
  return Array.from({ length: count }, (_, ring) => (ring + 1.15) * step)
}

/** As many rings as are needed to see the work, what is asked next, and one beyond. */
export function ringsShown(widest: number, asked: number): number {
  return Math.min(rings.length, Math.max(5, widest + 2, asked + 2))
}

/**
 * Steps of the R2 sequence, which fills an area evenly however many points it has (Roberts 2018):
 * the reciprocals of the plastic number and of its square.
 */
const [turnStep, outStep] = [0.7548776662466927, 0.5698402909980532]

/** Left free on either side of the top, in radians: there stands the label. Near the middle it takes more. */
function freeIn(ring: number): number {
  return ring === 0 ? 1.1 : 0.36
}

/** Places in one ring, always the same: the next dot never moves those before it. */
export function placeIn(ring: number, index: number, radius: readonly number[]): Place {
  const inner = ring === 0 ? 0 : radius[ring - 1]!
  const width = radius[ring]! - inner
  const turn = (0.5 + index * turnStep + ring * 0.37) % 1
  const out = 0.18 + 0.66 * ((0.5 + index * outStep) % 1)
  const free = freeIn(ring)
  const angle = -Math.PI / 2 + free + turn * (2 * Math.PI - 2 * free)
  const distance = inner + width * out
  return { x: Math.cos(angle) * distance, y: Math.sin(angle) * distance }
}
