import type { Measure } from '../../../domain/goals/goals.ts'
import { type DraftMeasure, type DraftNumber, measureOf } from './goalDraft.ts'

interface MeasureFieldsProps {
  measure: DraftMeasure
  onChange(measure: DraftMeasure): void
}

const kinds: [Measure['kind'], string][] = [
  ['done', 'It’s done or not'],
  ['number', 'A number'],
  ['milestones', 'Milestones'],
  ['habit', 'A habit'],
]

/** How one will know. */
export function MeasureFields({ measure, onChange }: MeasureFieldsProps) {
  return (
    <div className="fields">
      <label className="field">
        How will you know?
        <select
          value={measure.kind}
          onChange={({ target }) => onChange(measureOf(target.value as Measure['kind']))}
        >
          {kinds.map(([kind, words]) => (
            <option key={kind} value={kind}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {measure.kind === 'number' && <NumberFields measure={measure} onChange={onChange} />}
      {measure.kind === 'habit' && (
        <label className="field">
          Times per week (you can miss some)
          <input
            type="number"
            min={1}
            max={14}
            value={measure.timesAWeek}
            onChange={({ target }) =>
              onChange({ ...measure, timesAWeek: Number(target.value) || 1 })
            }
          />
        </label>
      )}
      {measure.kind === 'milestones' && (
        <label className="field wide">
          Milestones, one per line
          <textarea
            dir="auto"
            value={measure.milestones.map(({ text }) => text).join('\n')}
            onChange={({ target }) =>
              onChange({ ...measure, milestones: milestonesIn(target.value, measure) })
            }
          />
        </label>
      )}
    </div>
  )
}

/** Lines as milestones; a line that stays keeps the day it was reached. */
function milestonesIn(lines: string, measure: Extract<Measure, { kind: 'milestones' }>) {
  const doneOn = new Map(measure.milestones.map((each) => [each.text, each.doneOn]))
  return lines.split('\n').map((text) => ({ text, doneOn: doneOn.get(text) ?? null }))
}

interface NumberFieldsProps {
  measure: DraftNumber
  onChange(measure: DraftMeasure): void
}

function NumberFields({ measure, onChange }: NumberFieldsProps) {
  return (
    <>
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className="field">
          {end === 'to' ? 'To' : measure.from === null ? 'Current value' : 'From'}
          <input
            type="number"
            step="any"
            required
            value={measure[end] ?? ''}
            onChange={({ target }) => onChange({ ...measure, [end]: Number(target.value) })}
          />
        </label>
      ))}
      <label className="field">
        Unit
        <input
          dir="auto"
          maxLength={40}
          placeholder="%, services, pages"
          value={measure.unit}
          onChange={({ target }) => onChange({ ...measure, unit: target.value })}
        />
      </label>
    </>
  )
}
