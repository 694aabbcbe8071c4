import { estimatedWidth, type Measure } from '../settings.ts'

/** How labels in the picture are written; the stylesheet says the same. */
export const labelType = { size: 13, lineHeight: 16, weight: 470, weightInOverlap: 590 }

const measured = new Map<string, number>()
let context: CanvasRenderingContext2D | null | undefined

/** Measures texts as the browser will draw them; guesses where there is no canvas. */
export function measureIn(weight: number): Measure {
  context ??= document.createElement('canvas').getContext('2d')
  return (text) => {
    const key = `${weight} ${text}`
    const known = measured.get(key)
    if (known !== undefined) return known
    if (!context) return estimatedWidth(text, labelType.size)
    context.font = `${weight} ${labelType.size}px "Inter Variable", system-ui, sans-serif`
    const width = Math.ceil(context.measureText(text).width) + 2
    measured.set(key, width)
    return width
  }
}

/** Forgets widths that were measured before the fonts were there. */
export function forgetWidths(): void {
  measured.clear()
}
