import type { Draft } from './goalDraft.ts'
import type { Goals } from './goalWords.ts'

interface StandsOnProps {
  draft: Draft
  standing: Goals['standing']
  onChange(fields: Partial<Draft>): void
}

const asks = [
  { side: 'strength', label: 'Which strengths it builds on' },
  { side: 'weakness', label: 'What it develops' },
  { side: 'opportunity', label: 'Which opportunities it takes up' },
] as const

/** What a long-term goal builds on, develops and takes up, of what the latest assessment names. */
export function StandsOn({ draft, standing, onChange }: StandsOnProps) {
  const { standsOn } = draft
  const isSame = (a: Goals['standing'][number]) => (b: Goals['standing'][number]) =>
    a.side === b.side && a.text === b.text
  const gone = standsOn.filter((each) => !standing.some(isSame(each)))
  const toggle = (item: Goals['standing'][number]) =>
    onChange({
      standsOn: standsOn.some(isSame(item))
        ? standsOn.filter((each) => !isSame(item)(each))
        : [...standsOn, item],
    })
  return asks.map(({ side, label }) => {
    const items = [...standing, ...gone].filter((each) => each.side === side)
    if (items.length === 0) return null
    return (
      <fieldset key={side} className="wide choices">
        <legend className="label">{label}</legend>
        {items.map((item) => (
          <label key={item.text} className="check" dir="auto">
            <input
              type="checkbox"
              checked={standsOn.some(isSame(item))}
              onChange={() => toggle(item)}
            />
            {item.text}
          </label>
        ))}
      </fieldset>
    )
  })
}
