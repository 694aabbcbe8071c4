import type { GoalMap } from '../../../domain/goals/goalMap.ts'
import type { GoalMapLayout } from './layout.ts'
import { type Point, routeOf } from './route.ts'

/** What is drawn between the columns, and how. */
export interface LinkDrawing {
  layout: GoalMapLayout
  links: GoalMap['links']
  thread: ReadonlySet<string>
  /** Pixels that were scrolled past. */
  top: number
  width: number
  height: number
  colours: { faint: string; strong: string }
}

/** Pixels drawn and left out of a link that only words say. */
const dashes = [5, 4]

/**
 * Draws the links that are in view: dashed where only words say so, and those of the chosen thread
 * on top of the others.
 */
export function drawLinks(context: CanvasRenderingContext2D, drawing: LinkDrawing): void {
  const { layout, links, thread, top, width, height, colours } = drawing
  context.clearRect(0, 0, width, height)
  for (const isThread of [false, true])
    for (const isSaid of [false, true]) {
      context.beginPath()
      for (const { from, to, words } of links) {
        const [a, b] = [layout.placeOf.get(from), layout.placeOf.get(to)]
        const isInThread = thread.has(from) && thread.has(to)
        if (!a || !b || isInThread !== isThread || (words.length === 0) !== isSaid) continue
        addCurve(context, routeOf(a, b, width / layout.columns.length), top, height)
      }
      context.strokeStyle = isThread ? colours.strong : colours.faint
      context.lineWidth = isThread ? 2 : 1
      context.setLineDash(isSaid ? [] : dashes)
      context.stroke()
    }
}

function addCurve(
  context: CanvasRenderingContext2D,
  route: readonly Point[],
  top: number,
  height: number,
): void {
  const heights = route.map(({ y }) => y - top)
  if (Math.max(...heights) < 0 || Math.min(...heights) > height) return
  for (const [index, { x, y }] of route.entries()) {
    const before = route[index - 1]
    if (!before) context.moveTo(x, y - top)
    else {
      const middle = (before.x + x) / 2
      context.bezierCurveTo(middle, before.y - top, middle, y - top, x, y - top)
    }
  }
}
