import type { Goals } from '../goalWords.ts'
import type { Draft } from './goalDraft.ts'

interface BuildsOnProps {
  draft: Draft
  items: Goals['assessmentItems']
  onChange(fields: Partial<Draft>): void
}

const asks = [
  { side: 'strength', label: 'Strengths it builds on' },
  { side: 'weakness', label: 'Skills it develops' },
  { side: 'opportunity', label: 'Opportunities it uses' },
] as const

/** What a long-term goal builds on, develops and takes up, of what the latest assessment names. */
export function BuildsOn({ draft, items, onChange }: BuildsOnProps) {
  const { buildsOn } = draft
  const isSame = (a: Goals['assessmentItems'][number]) => (b: Goals['assessmentItems'][number]) =>
    a.side === b.side && a.text === b.text
  const gone = buildsOn.filter((each) => !items.some(isSame(each)))
  const toggle = (item: Goals['assessmentItems'][number]) =>
    onChange({
      buildsOn: buildsOn.some(isSame(item))
        ? buildsOn.filter((each) => !isSame(item)(each))
        : [...buildsOn, item],
    })
  return asks.map(({ side, label }) => {
    const ofSide = [...items, ...gone].filter((each) => each.side === side)
    if (ofSide.length === 0) return null
    return (
      <fieldset key={side} className="wide choices">
        <legend className="label">{label}</legend>
        {ofSide.map((item) => (
          <label key={item.text} className="check" dir="auto">
            <input
              type="checkbox"
              checked={buildsOn.some(isSame(item))}
              onChange={() => toggle(item)}
            />
            {item.text}
          </label>
        ))}
      </fieldset>
    )
  })
}
