import type { Sizes } from '../../../domain/sweetSpot/shares.ts'
import { venn } from '../../../domain/sweetSpot/venn.ts'

/** A circle on the page, in pixels. */
export interface Circle {
  x: number
  y: number
  r: number
}

/** The two circles on the page, with the scale they were drawn at. */
export interface Drawing {
  want: Circle
  need: Circle
  /** Pixels for one unit of length; an area of 1 takes `scale²` square pixels. */
  scale: number
}

/** The room for a drawing. Upright, the circles stand above each other instead of side by side. */
export interface Frame {
  width: number
  height: number
  upright: boolean
}

/** Circles that share nothing are drawn apart by this much, so that nobody sees a touch. */
const gapWhenApart = 14

/** Draws both circles to scale, as large as the frame allows, in its middle. */
export function drawing(sizes: Sizes, frame: Frame): Drawing {
  const { left, right, distance } = venn(sizes.want, sizes.need, sizes.overlap)
  const apart = sizes.overlap === 0 && left > 0 && right > 0
  const gap = apart ? gapWhenApart : 0
  const near = Math.min(-left, distance - right)
  const far = Math.max(left, distance + right)
  const along = (frame.upright ? frame.height : frame.width) - gap - 2
  const across = (frame.upright ? frame.width : frame.height) - 2
  const widest = 2 * Math.max(left, right)
  const scale = widest === 0 ? 0 : Math.min(along / (far - near), across / widest)
  const middle = ((far + near) / 2) * scale
  return {
    want: circle(frame, -middle - gap / 2, left * scale),
    need: circle(frame, distance * scale - middle + gap / 2, right * scale),
    scale,
  }
}

/** Where the circle of wants would be after a change, beside the circle of needs as it is drawn. */
export function ghostCircle(after: Sizes, { need, scale }: Drawing, frame: Frame): Circle {
  const { left, distance } = venn(after.want, after.need, after.overlap)
  const along = distance * scale
  return frame.upright
    ? { x: need.x, y: need.y - along, r: left * scale }
    : { x: need.x - along, y: need.y, r: left * scale }
}

/** A circle so far from the middle of the frame, along the line both centres lie on. */
function circle(frame: Frame, along: number, r: number): Circle {
  const [dx, dy] = frame.upright ? [0, along] : [along, 0]
  return { x: frame.width / 2 + dx, y: frame.height / 2 + dy, r }
}

/**
 * The outline of what two circles share: two arcs, or the smaller circle when it lies inside the
 * other; empty when they share nothing.
 */
export function lensPath(one: Circle, other: Circle): string {
  const distance = Math.hypot(other.x - one.x, other.y - one.y)
  if (distance >= one.r + other.r || Math.min(one.r, other.r) === 0) return ''
  if (distance <= Math.abs(one.r - other.r)) return circlePath(one.r < other.r ? one : other)
  const { start, end, toChord } = crossings(one, other, distance)
  const large = (chord: number) => (chord < 0 ? 1 : 0)
  return (
    `M${at(start)}A${one.r} ${one.r} 0 ${large(toChord)} 1 ${at(end)}` +
    `A${other.r} ${other.r} 0 ${large(distance - toChord)} 1 ${at(start)}Z`
  )
}

/** The two points where the circles cross, and how far the chord between them is from the first. */
function crossings(one: Circle, other: Circle, distance: number) {
  const toChord = (distance ** 2 + one.r ** 2 - other.r ** 2) / (2 * distance)
  const half = Math.sqrt(Math.max(0, one.r ** 2 - toChord ** 2))
  const ux = (other.x - one.x) / distance
  const uy = (other.y - one.y) / distance
  const foot = { x: one.x + ux * toChord, y: one.y + uy * toChord }
  return {
    start: { x: foot.x + uy * half, y: foot.y - ux * half },
    end: { x: foot.x - uy * half, y: foot.y + ux * half },
    toChord,
  }
}

function circlePath({ x, y, r }: Circle): string {
  return `M${at({ x, y: y - r })}A${r} ${r} 0 1 1 ${at({ x, y: y + r })}A${r} ${r} 0 1 1 ${at({ x, y: y - r })}Z`
}

function at({ x, y }: { x: number; y: number }): string {
  return `${x.toFixed(2)} ${y.toFixed(2)}`
}
