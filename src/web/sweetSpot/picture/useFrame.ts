import { useLayoutEffect, useRef, useState } from 'react'
import type { Frame } from './circles.ts'
import { forgetWidths } from './textWidth.ts'

/** Below this width the circles stand above each other, so that their labels have room. */
const narrow = 470

/** The room a picture has, kept up to date, and counted anew once the fonts are there. */
export function useFrame() {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(560)
  const [fonts, setFonts] = useState(false)
  useLayoutEffect(() => {
    const shown = box.current
    if (!shown) return
    const measure = () => setWidth(Math.round(shown.clientWidth) || 560)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(shown)
    return () => observer.disconnect()
  }, [])
  useLayoutEffect(() => {
    void document.fonts.ready.then(() => {
      forgetWidths()
      setFonts(true)
    })
  }, [])
  return { box, frame: frameOf(width), fonts }
}

function frameOf(width: number): Frame {
  return width < narrow
    ? { width, height: Math.min(480, width * 1.4), upright: true }
    : { width, height: Math.min(400, width * 0.72), upright: false }
}
