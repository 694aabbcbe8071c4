import type { GoalMap } from '../../../domain/goals/goalMap.ts'
import { type GoalMapLayout, rowHeight } from './layout.ts'

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

/** A column is a seventh gap: so much of its width is left to the links. */
const gapShare = 0.16

/**
 * Draws the links that are in view: dashed where only words say so, and those of the chosen thread
 * on top of the others.
 */
export function drawLinks(context: CanvasRenderingContext2D, drawing: LinkDrawing): void {
  const { links, thread, width, height, colours } = drawing
  context.clearRect(0, 0, width, height)
  for (const isThread of [false, true])
    for (const isSaid of [false, true]) {
      context.beginPath()
      for (const { from, to, words } of links)
        if ((thread.has(from) && thread.has(to)) === isThread && (words.length === 0) === isSaid)
          addCurve(context, drawing, from, to)
      context.strokeStyle = isThread ? colours.strong : colours.faint
      context.lineWidth = isThread ? 2 : 1
      context.setLineDash(isSaid ? [] : dashes)
      context.stroke()
    }
}

function addCurve(
  context: CanvasRenderingContext2D,
  { layout, top, width, height }: LinkDrawing,
  from: string,
  to: string,
): void {
  const [a, b] = [layout.placeOf.get(from), layout.placeOf.get(to)]
  if (!a || !b) return
  const y = (row: number) => (row + 0.5) * rowHeight - top
  const [start, end] = [y(a.row), y(b.row)]
  const isInView = (at: number) => at >= 0 && at <= height
  if (!isInView(start) && !isInView(end)) return
  const column = width / layout.columns.length
  const left = (a.column + 1 - gapShare) * column
  const right = b.column * column
  const middle = (left + right) / 2
  context.moveTo(left, start)
  context.bezierCurveTo(middle, start, middle, end, right, end)
}
