import type { CSSProperties } from 'react'
import { capitalised } from '../../ui/words.ts'
import { MakeGoal } from '../MakeGoal.tsx'
import type { MarkerDraft } from './markerDraft.ts'

interface MarkerFieldsProps {
  draft: MarkerDraft
  values: readonly string[]
  /** One of the five that come along; its name stays. */
  isUsual: boolean
  /** A goal can name it. */
  isSaved: boolean
  onChange(fields: Partial<MarkerDraft>): void
  onRemove(): void
}

/** What the essay says of each, in a few words. */
const hints: Readonly<Record<string, string>> = {
  'technical mastery': 'being the person to go to for something, and going on learning',
  'business impact': 'work that changes something for users or the company',
  recognition: 'being known for it: talks, writing, a word from peers',
  innovation: 'making something new: tools, open source, a dent in the field',
  mentorship: 'seeing others grow with your help',
}

/** One marker: its weight, and what it means to the person. */
export function MarkerFields({
  draft,
  values,
  isUsual,
  isSaved,
  onChange,
  onRemove,
}: MarkerFieldsProps) {
  const { name, weight, means } = draft
  const called = name === '' ? 'this marker' : name
  return (
    <li className="success-marker">
      <div className="marker-name">
        {isUsual ? (
          <h2>{capitalised(name)}</h2>
        ) : (
          <input
            aria-label="The name of your marker"
            placeholder="In your own words"
            dir="auto"
            required={weight > 0}
            maxLength={80}
            value={name}
            onChange={({ target }) => onChange({ name: target.value })}
          />
        )}
        {isUsual ? (
          <p className="tiny">{hints[name]}</p>
        ) : (
          <button type="button" className="plain" onClick={onRemove}>
            Take out<span className="hidden"> {called}</span>
          </button>
        )}
        {isSaved && (
          <span className="next-steps">
            <MakeGoal of={name} term="long" markers={[name]} />
          </span>
        )}
      </div>
      <div className="marker-weight">
        <input
          type="range"
          className="of-want"
          min={0}
          max={100}
          step={5}
          aria-label={`Weight of ${called}`}
          style={{ '--filled': `${weight}%` } as CSSProperties}
          value={weight}
          onChange={({ target }) => onChange({ weight: Number(target.value) })}
        />
        <input
          type="number"
          min={0}
          max={100}
          step={1}
          aria-label={`Weight of ${called} in figures`}
          value={weight}
          onChange={({ target }) => onChange({ weight: inRange(target.valueAsNumber) })}
        />
      </div>
      <label className="field">
        To me this means …
        <input
          dir="auto"
          maxLength={500}
          value={means}
          onChange={({ target }) => onChange({ means: target.value })}
        />
      </label>
      {(weight > 0 || means !== '') && (
        <ComesFrom draft={draft} called={called} values={values} onChange={onChange} />
      )}
    </li>
  )
}

interface ComesFromProps extends Pick<MarkerFieldsProps, 'draft' | 'values' | 'onChange'> {
  called: string
}

/** Which of the person's values a marker comes from; one that is valued no more can be taken out. */
function ComesFrom({ draft, called, values, onChange }: ComesFromProps) {
  const { comesFrom } = draft
  const offered = [...new Set([...values, ...comesFrom])]
  if (offered.length === 0) return null
  const toggle = (value: string) =>
    onChange({
      comesFrom: comesFrom.includes(value)
        ? comesFrom.filter((each) => each !== value)
        : [...comesFrom, value],
    })
  return (
    <fieldset className="choices comes-from">
      <legend className="label">
        Of what you value, <span className="hidden">{called} </span>it comes from …
      </legend>
      {offered.map((value) => (
        <label key={value} className="check" dir="auto">
          <input
            type="checkbox"
            checked={comesFrom.includes(value)}
            onChange={() => toggle(value)}
          />
          {value}
        </label>
      ))}
    </fieldset>
  )
}

function inRange(typed: number): number {
  return Math.max(0, Math.min(100, Math.round(typed) || 0))
}
