import type { Day } from '../../../domain/base/day.ts'
import type { GoalId } from '../../../domain/base/id.ts'
import { usualMarkerNames } from '../../../domain/goals/markerNames.ts'
import { useRecord } from '../../record.tsx'
import type { Goals } from '../goalWords.ts'
import { BuildsOn } from './BuildsOn.tsx'
import type { Draft } from './goalDraft.ts'

interface WhenAndWhyProps {
  draft: Draft
  goals: Goals
  /** The goal itself, which can neither serve itself nor wait for itself. */
  self: GoalId | undefined
  onChange(fields: Partial<Draft>): void
}

/** By when, what for, how sure, and what comes first. */
export function WhenAndWhy({ draft, goals, self, onChange }: WhenAndWhyProps) {
  const { record } = useRecord()
  const current = goals.goals.filter(({ id, status }) => id !== self && status === 'active')
  const ports = current.filter(({ term }) => term === 'long')
  return (
    <div className="fields">
      <label className="field">
        Due date
        <input
          type="date"
          min={record.today}
          value={draft.due ?? ''}
          onChange={({ target }) => onChange({ due: (target.value || null) as Day | null })}
        />
      </label>
      {draft.term === 'short' && (
        <label className="field">
          Long-term goal
          <select
            value={draft.serves ?? ''}
            onChange={({ target }) => onChange({ serves: (target.value || null) as GoalId | null })}
          >
            <option value="">None yet</option>
            {ports.map(({ id, text }) => (
              <option key={id} value={id}>
                {text.slice(0, 60)}
              </option>
            ))}
          </select>
        </label>
      )}
      {draft.term === 'short' && (
        <label className="field">
          Total hours
          <input
            type="number"
            min={0.5}
            step={0.5}
            value={draft.hours ?? ''}
            onChange={({ target }) =>
              onChange({ hours: target.value === '' ? null : Number(target.value) })
            }
          />
        </label>
      )}
      <label className="field">
        Confidence, 0 to 10
        <input
          type="number"
          min={0}
          max={10}
          value={draft.confidence ?? ''}
          onChange={({ target }) =>
            onChange({ confidence: target.value === '' ? null : Number(target.value) })
          }
        />
      </label>
      <label className="field">
        Weeks between reviews
        <input
          type="number"
          min={1}
          max={52}
          value={draft.reviewEvery}
          onChange={({ target }) => onChange({ reviewEvery: Number(target.value) || 4 })}
        />
      </label>
      {draft.term === 'long' ? (
        <>
          <MarkerChoice draft={draft} goals={goals} onChange={onChange} />
          <BuildsOn draft={draft} items={goals.assessmentItems} onChange={onChange} />
        </>
      ) : (
        <Before
          draft={draft}
          steps={current.filter(({ term }) => term === 'short')}
          onChange={onChange}
        />
      )}
      <label className="field wide">
        Why does it matter to you?
        <textarea
          dir="auto"
          rows={1}
          maxLength={2000}
          value={draft.why}
          onChange={({ target }) => onChange({ why: target.value })}
        />
      </label>
    </div>
  )
}

function MarkerChoice({ draft, goals, onChange }: Omit<WhenAndWhyProps, 'self'>) {
  const names = goals.markers.length > 0 ? goals.markers.map(({ name }) => name) : usualMarkerNames
  const toggle = (name: string) =>
    onChange({
      markers: draft.markers.includes(name)
        ? draft.markers.filter((each) => each !== name)
        : [...draft.markers, name],
    })
  return (
    <fieldset className="wide choices">
      <legend className="label">Success markers</legend>
      {[...new Set([...names, ...draft.markers])].map((name) => (
        <label key={name} className="check">
          <input
            type="checkbox"
            checked={draft.markers.includes(name)}
            onChange={() => toggle(name)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  )
}

interface BeforeProps {
  draft: Draft
  steps: Goals['goals']
  onChange(fields: Partial<Draft>): void
}

/** The short-term goals that come first, each of which can be taken out again. */
function Before({ draft, steps, onChange }: BeforeProps) {
  if (steps.length === 0) return null
  const { after } = draft
  const chosen = steps.filter(({ id }) => after.includes(id))
  return (
    <div className="wide">
      <label className="field">
        Depends on
        <select
          value=""
          onChange={({ target }) => onChange({ after: [...after, target.value as GoalId] })}
        >
          <option value="">{chosen.length === 0 ? 'Nothing' : 'Add another goal'}</option>
          {steps
            .filter(({ id }) => !after.includes(id))
            .map(({ id, text }) => (
              <option key={id} value={id}>
                {text.slice(0, 80)}
              </option>
            ))}
        </select>
      </label>
      <ul className="chips">
        {chosen.map(({ id, text }) => (
          <li key={id} className="chip">
            <span dir="auto">{text.slice(0, 80)}</span>
            <button
              type="button"
              className="plain"
              onClick={() => onChange({ after: after.filter((each) => each !== id) })}
            >
              Remove<span className="hidden"> {text.slice(0, 80)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
