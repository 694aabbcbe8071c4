import type { IfThen } from '../../../domain/goals/goals.ts'

interface IfThenFieldsProps {
  plans: readonly IfThen[]
  onChange(plans: IfThen[]): void
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** If-then plans: a moment, and what one does when it comes. */
export function IfThenFields({ plans, onChange }: IfThenFieldsProps) {
  const set = (index: number, fields: Partial<IfThen>) =>
    onChange(plans.map((plan, at) => (at === index ? { ...plan, ...fields } : plan)))
  return (
    <fieldset className="if-then">
      <legend className="label">
        If-then plan, such as “If it’s Tuesday 9:00, then I pair with Ines”
      </legend>
      {plans.map(({ when, act }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a plan is known by its place
        <div key={index} className="row">
          <input
            aria-label="If it’s"
            dir="auto"
            maxLength={200}
            placeholder="Tuesday 9:00"
            value={when}
            onChange={({ target }) =>
              set(index, { when: target.value, weekday: weekdayIn(target.value) })
            }
          />
          <input
            aria-label="then I"
            dir="auto"
            maxLength={300}
            placeholder="pair with Ines"
            value={act}
            onChange={({ target }) => set(index, { act: target.value })}
          />
          <button
            type="button"
            className="plain"
            onClick={() => onChange(plans.filter((_, at) => at !== index))}
          >
            Remove<span className="hidden"> plan {index + 1}</span>
          </button>
        </div>
      ))}
      <button
        type="button"
        className="plain"
        onClick={() => onChange([...plans, { when: '', act: '', weekday: null }])}
      >
        Add if-then plan
      </button>
    </fieldset>
  )
}

/** The day of the week a moment names, 1 Monday … 7 Sunday. */
function weekdayIn(when: string): number | null {
  const found = days.findIndex((day) => when.toLowerCase().includes(day.toLowerCase()))
  return found < 0 ? null : found + 1
}
