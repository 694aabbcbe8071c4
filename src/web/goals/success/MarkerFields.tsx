import type { CSSProperties } from 'react'
import { capitalised } from '../../ui/words.ts'
import { MakeGoal } from '../MakeGoal.tsx'
import type { MarkerDraft } from './markerDraft.ts'

interface MarkerFieldsProps {
  draft: MarkerDraft
  values: readonly string[]
  /** One of the five built-in markers; its name can’t be changed. */
  isUsual: boolean
  /** A goal can name it. */
  isSaved: boolean
  onChange(fields: Partial<MarkerDraft>): void
  onRemove(): void
}

/** A short description of each built-in marker. */
const hints: Readonly<Record<string, string>> = {
  'technical mastery': 'being the go-to person for a topic, and still learning',
  'business impact': 'work that makes a difference to users or the company',
  recognition: 'being known for your work: talks, writing, peer feedback',
  innovation: 'building something new: tools, open source, research',
  mentorship: 'helping others grow',
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
            aria-label="Marker name"
            placeholder="e.g. work-life balance"
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
            Remove<span className="hidden"> {called}</span>
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
          aria-label={`Weight of ${called}, 0 to 100`}
          value={weight}
          onChange={({ target }) => onChange({ weight: inRange(target.valueAsNumber) })}
        />
      </div>
      <label className="field">
        What it means to you
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

/** Which of the person's values are behind a marker; one that is no longer a value can be removed. */
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
        Values behind <span className="hidden">{called}</span>
        <span aria-hidden="true">it</span>
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
