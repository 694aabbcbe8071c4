import type { Circle } from './circles.ts'
import { type Measure, type Setting, settingsOf } from './settings.ts'

/** The three parts of the picture: only wanted, both, only needed. */
export type Region = 'want' | 'both' | 'need'

/** A label with the box its text lies in, in pixels. */
export interface Label {
  lines: string[]
  x: number
  y: number
  width: number
  height: number
}

/** What is written into one region. */
export interface Labelling {
  labels: Label[]
  /** How many texts found no room; they are named in the lists below the picture. */
  left: number
}

/** How labels are set. */
export interface Type {
  measure: Measure
  lineHeight: number
}

/** The texts of one region, the weightiest first. */
export interface Wish {
  region: Region
  texts: readonly string[]
}

/** Distance from a label to the edge of its region, in pixels. */
const margin = 5

/** Space between labels in pixels: airy first, then closer. */
const gaps = [20, 13, 9]

/** More labels than this in one region are a wall of text; the lists below the picture name all. */
const mostLabels = 11

/**
 * Writes texts into a region of the picture so that no label touches another or leaves its region.
 *
 * Labels stand in one stack around the region's middle. Each gets as wide a setting as its own
 * height allows. As many of the weightiest are placed as fit; for the others the stack ends with
 * “+ 12 more”, if even that has room.
 */
export function placeLabels(
  { want, need }: { want: Circle; need: Circle },
  { region, texts }: Wish,
  type: Type,
): Labelling {
  const area = areaOf(region, want, need)
  const middles = middlesOf(area, type.lineHeight)
  if (middles.length === 0) return { labels: [], left: texts.length }
  const roomiest = Math.max(...middles.map(({ width }) => width))
  const settings = texts
    .map((text) => settingsOf(text, type.measure))
    .filter((ways) => ways.at(-1)!.width <= roomiest)
  const most = Math.min(settings.length, mostLabels)
  for (let count = most; count >= 0; count--) {
    const left = texts.length - count
    const chosen = settings.slice(0, count)
    if (left > 0) chosen.push(settingsOf(rest(left, count), type.measure))
    const labels = tryToPlace(area, orders(chosen, left > 0), middles, type.lineHeight)
    if (labels) return { labels, left }
  }
  return { labels: [], left: texts.length }
}

function rest(left: number, placed: number): string {
  return placed === 0 ? `${left}` : `+\u00a0${left}\u00a0more`
}

/** A part of the picture: inside some circles and outside of others. */
interface Area {
  inside: Circle[]
  outside: Circle[]
  top: number
  height: number
}

function areaOf(region: Region, want: Circle, need: Circle): Area {
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

/** The widest stretch free at every height between two, or `undefined`. */
function freeBetween(area: Area, top: number, bottom: number): [number, number] | undefined {
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
    if (before - from > to - after) to = before
    else from = after
  }
  return to > from ? [from, to] : undefined
}

/** Half the width of a circle so far from its centre; NaN beyond it. */
function halfChord({ r }: Circle, away: number): number {
  return r > 0 && away <= r ? Math.sqrt(r * r - away * away) : Number.NaN
}

interface Middle {
  y: number
  width: number
}

/** Where a stack may have its middle: at the region's centre of gravity, and where it is widest. */
function middlesOf(area: Area, lineHeight: number): Middle[] {
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

function tryToPlace(
  area: Area,
  orders: Setting[][][],
  middles: Middle[],
  lineHeight: number,
): Label[] | undefined {
  for (const gap of gaps)
    for (const order of orders)
      for (const { y } of middles) {
        const labels = stack(area, order, y, { gap, lineHeight })
        if (labels) return labels
      }
  return undefined
}

/** By weight, and with the longest in the middle; a count of the others stays at the end. */
function orders(chosen: Setting[][], withRest: boolean): Setting[][][] {
  const end = withRest ? chosen.length - 1 : chosen.length
  return [chosen, [...longInTheMiddle(chosen.slice(0, end)), ...chosen.slice(end)]]
}

/** The longest texts where the region is widest. */
function longInTheMiddle(chosen: Setting[][]): Setting[][] {
  const byLength = chosen.toSorted((a, b) => a[0]!.width - b[0]!.width)
  const above = byLength.filter((_, index) => index % 2 === 0)
  const below = byLength.filter((_, index) => index % 2 === 1)
  return [...above, ...below.reverse()]
}

/** One label under the other around a middle; those that are too wide take more lines, or give up. */
function stack(
  area: Area,
  chosen: Setting[][],
  middle: number,
  { gap, lineHeight }: { gap: number; lineHeight: number },
): Label[] | undefined {
  const ways = chosen.map(() => 0)
  for (;;) {
    const heights = ways.map((way, at) => chosen[at]![way]!.lines.length * lineHeight)
    const whole = heights.reduce((sum, height) => sum + height + gap, -gap)
    let top = middle - whole / 2
    const labels: Label[] = []
    let tooWide = false
    for (const [at, height] of heights.entries()) {
      const free = freeBetween(area, top, top + height)
      const { lines, width } = chosen[at]![ways[at]!]!
      if (free && free[1] - free[0] >= width)
        labels.push({ lines, x: (free[0] + free[1] - width) / 2, y: top, width, height })
      else {
        if (!free || ++ways[at]! >= chosen[at]!.length) return undefined
        tooWide = true
      }
      top += height + gap
    }
    if (!tooWide) return labels
  }
}
