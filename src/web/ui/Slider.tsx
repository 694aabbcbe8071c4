import { type CSSProperties, useEffect, useRef } from 'react'
import './slider.css'

interface SliderProps {
  /** What the slider sets, for screen readers. */
  label: string
  value: number
  /** The value in words. */
  words: string
  tone: 'of-want' | 'of-both'
  /** Each step of a drag or an arrow key. */
  onMove(value: number): void
  /** The hand has let go, or an arrow key was pressed. */
  onRelease?(): void
}

/** A slider from 0 to 1. */
export function Slider({ label, value, words, tone, onMove, onRelease }: SliderProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // React's onChange is the browser's "input"; the browser's own "change" is the release.
    const slider = input.current
    if (!slider || !onRelease) return
    slider.addEventListener('change', onRelease)
    return () => slider.removeEventListener('change', onRelease)
  }, [onRelease])
  return (
    <input
      ref={input}
      className={tone}
      type="range"
      min={0}
      max={1}
      step={0.05}
      value={value}
      aria-label={label}
      aria-valuetext={words}
      style={{ '--filled': `${value * 100}%` } as CSSProperties}
      onChange={(event) => onMove(Number(event.target.value))}
    />
  )
}
