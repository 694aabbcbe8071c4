import { Slider } from '../ui/Slider.tsx'

interface LeaningProps {
  value: number
  onChange(value: number): void
}

/** Joy or career: orders the suggestions on the page and changes no figure. */
export function Leaning({ value, onChange }: LeaningProps) {
  return (
    <div className="leaning tiny" title="Orders the suggestions below; changes no figure">
      <span>joy</span>
      <Slider
        label="Order suggestions by joy or by career"
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
  if (value === 0.5) return 'both alike'
  const side = value < 0.5 ? 'joy' : 'career'
  return Math.abs(value - 0.5) < 0.3 ? `a little more for ${side}` : `mostly for ${side}`
}
