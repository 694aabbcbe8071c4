import type { Circle } from './circles.ts'

/** The three parts of the picture: only wanted, both, only needed. */
export type Region = 'want' | 'both' | 'need'

/** Distance from a label to the edge of its region, in pixels. */
const margin = 5

/** A part of the picture: inside some circles and outside of others. */
export interface Area {
  inside: Circle[]
  outside: Circle[]
  top: number
  height: number
}

/** The part of the picture that a region is. */
export function areaOf(region: Region, want: Circle, need: Circle): Area {
  const inside = { want: [want], both: [want, need], need: [need] }[region]
  const outside = { want: [need], both: [], need: [want] }[region]
  const top = Math.max(...inside.map(({ y, r }) => y - r))
  const bottom = Math.min(...inside.map(({ y, r }) => y + r))
  return {
    inside: inside.map((circle) => ({ ...circle, r: circle.r - margin })),
    outside: outside.flatMap((circle) =>
      circle.r === 0 ? [] : [{ ...circle, r: circle.r + margin }],
    ),
    top,
    height: Math.max(0, bottom - top),
  }
}

/** A band that a circle cuts into two sides of like width is left empty: a label there looks lost. */
const splitAt = 0.25

/** The widest stretch free at every height between two, or `undefined`. */
export function freeBetween(area: Area, top: number, bottom: number): [number, number] | undefined {
  let from = -Infinity
  let to = Infinity
  for (const circle of area.inside) {
    const half = halfChord(circle, Math.max(Math.abs(top - circle.y), Math.abs(bottom - circle.y)))
    from = Math.max(from, circle.x - half)
    to = Math.min(to, circle.x + half)
  }
  for (const circle of area.outside) {
    const half = halfChord(circle, Math.max(0, top - circle.y, circle.y - bottom))
    if (Number.isNaN(half)) continue
    const before = Math.min(to, circle.x - half)
    const after = Math.max(from, circle.x + half)
    const [left, right] = [before - from, to - after]
    if (Math.min(left, right) > splitAt * Math.max(left, right)) return undefined
    if (left > right) to = before
    else from = after
  }
  return to > from ? [from, to] : undefined
}

/** Half the width of a circle so far from its centre; NaN beyond it. */
function halfChord({ r }: Circle, away: number): number {
  return r > 0 && away <= r ? Math.sqrt(r * r - away * away) : Number.NaN
}

export interface Middle {
  y: number
  width: number
}

/** Where a stack may have its middle: at the region's centre of gravity, and where it is widest. */
export function middlesOf(area: Area, lineHeight: number): Middle[] {
  let [weight, moment] = [0, 0]
  let widest: Middle = { y: 0, width: 0 }
  for (let y = area.top + lineHeight / 2; y < area.top + area.height; y += 3) {
    const free = freeBetween(area, y - lineHeight / 2, y + lineHeight / 2)
    const width = free ? free[1] - free[0] : 0
    weight += width ** 2
    moment += width ** 2 * y
    if (width > widest.width) widest = { y, width }
  }
  return weight === 0 ? [] : [{ y: moment / weight, width: widest.width }, widest]
}
