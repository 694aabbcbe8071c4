import { type Measure, type Setting, settingsOf } from '../settings.ts'
import { type Area, areaOf, freeBetween, type Middle, middlesOf, type Region } from './areas.ts'
import type { Circle } from './circles.ts'

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
export interface Texts {
  region: Region
  texts: readonly string[]
}

/** Space between labels in pixels: airy first, then closer. */
const gaps = [20, 13, 9]

/** A few labels may stand closer, where the region is small. */
const closeGap = 4
const mostClose = 5

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
  { region, texts }: Texts,
  type: Type,
): Labelling {
  const area = areaOf(region, want, need)
  const middles = middlesOf(area, type.lineHeight)
  if (middles.length === 0) return { labels: [], left: texts.length }
  const roomiest = Math.max(...middles.map(({ width }) => width))
  const settings = texts
    .map((text) => settingsOf(text, type.measure))
    .filter((ways) => ways.some(({ width }) => width <= roomiest))
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

function tryToPlace(
  area: Area,
  orders: Setting[][][],
  middles: Middle[],
  lineHeight: number,
): Label[] | undefined {
  const few = orders.every((order) => order.length <= mostClose)
  for (const gap of few ? [...gaps, closeGap] : gaps)
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
  const byLength = chosen.toSorted((a, b) => widest(a) - widest(b))
  const above = byLength.filter((_, index) => index % 2 === 0)
  const below = byLength.filter((_, index) => index % 2 === 1)
  return [...above, ...below.reverse()]
}

function widest(ways: Setting[]): number {
  return Math.max(...ways.map(({ width }) => width))
}

/** One label under the other around a middle; those that are too wide take more lines, or give up. */
function stack(
  area: Area,
  chosen: Setting[][],
  middle: number,
  { gap, lineHeight }: { gap: number; lineHeight: number },
): Label[] | undefined {
  const texts = chosen.map((ways) => ({ ways, way: 0 }))
  for (;;) {
    const current = texts.flatMap((text) => {
      const setting = text.ways[text.way]
      return setting ? [{ text, ...setting, height: setting.lines.length * lineHeight }] : []
    })
    if (current.length < texts.length) return undefined
    const whole = current.reduce((sum, { height }) => sum + height + gap, -gap)
    let top = middle - whole / 2
    const labels: Label[] = []
    for (const { text, lines, width, height } of current) {
      const free = freeBetween(area, top, top + height)
      if (!free) return undefined
      if (free[1] - free[0] >= width)
        labels.push({ lines, x: (free[0] + free[1] - width) / 2, y: top, width, height })
      else text.way++
      top += height + gap
    }
    if (labels.length === texts.length) return labels
  }
}
