import { Slider } from '../ui/Slider.tsx'

interface LeaningProps {
  value: number
  onChange(value: number): void
}

/** Joy or career: orders the suggestions on the page and changes no figure. */
export function Leaning({ value, onChange }: LeaningProps) {
  return (
    <div className="leaning tiny" title="Changes the order of suggestions, not the numbers">
      <span>Sort by: joy</span>
      <Slider
        label="Sort suggestions by joy or career"
        tone="of-both"
        value={value}
        words={leaningInWords(value)}
        onMove={onChange}
      />
      <span>career</span>
    </div>
  )
}

function leaningInWords(value: number): string {
  if (value === 0.5) return 'equally'
  const side = value < 0.5 ? 'joy' : 'career'
  return Math.abs(value - 0.5) < 0.3 ? `slightly more ${side}` : `mostly ${side}`
}
