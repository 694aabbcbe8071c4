import { type CSSProperties, useEffect, useState } from 'react'
import '../ui/slider.css'
import { dayInWords } from '../ui/words.ts'

interface PlaybackProps {
  /** First days of the months one can go back to, the earliest first. */
  months: readonly string[]
  at: number
  onMove(at: number): void
}

/** So long a month is shown when it plays, in milliseconds. */
const beat = 550

/** Goes back through the months, by hand or by itself. */
export function Playback({ months, at, onMove }: PlaybackProps) {
  const [playing, setPlaying] = useState(false)
  const last = months.length - 1
  const month = months[at]
  const shown = month && dayInWords(month).slice(2)
  useEffect(() => {
    if (!playing) return
    if (at === last) return setPlaying(false)
    const timer = setTimeout(() => onMove(at + 1), beat)
    return () => clearTimeout(timer)
  }, [playing, at, last, onMove])
  function play() {
    if (at === last) onMove(0)
    setPlaying(!playing)
  }
  return (
    <div className="playback">
      <button type="button" onClick={play}>
        {playing ? 'Pause' : 'Play'}
      </button>
      <span className="tiny" aria-hidden="true">
        Until
      </span>
      <input
        type="range"
        min={0}
        max={last}
        value={at}
        style={{ '--filled': `${(at / last) * 100}%` } as CSSProperties}
        aria-label="Month shown"
        aria-valuetext={shown}
        onChange={({ target }) => {
          setPlaying(false)
          onMove(Number(target.value))
        }}
      />
      <span className="tiny num">{at === last ? 'Today' : shown}</span>
    </div>
  )
}
