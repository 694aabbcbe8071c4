import { useRecord } from '../record.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import type { Reflections } from './reflections.ts'

type Pace = Reflections['pace']

const choices = [1, 3, 6, 12, 24]

/** After how many months a question is asked again. */
export function PaceSection({ pace }: { pace: Pace }) {
  return (
    <section className="section" aria-labelledby="pace">
      <h2 id="pace">Repeat questions</h2>
      <p className="muted">No badges. Email only if you turn it on.</p>
      <div className="fields pace">
        <PaceField label="After “I don’t know yet”" name="notYet" months={pace.notYet} />
        <PaceField label="After an answer" name="answered" months={pace.answered} />
      </div>
    </section>
  )
}

interface PaceFieldProps {
  label: string
  name: keyof Pace
  months: number | null
}

function PaceField({ label, name, months }: PaceFieldProps) {
  const { commit } = useRecord()
  const { problem, perform } = useCommand()
  const offered = [...new Set([...choices, ...(months ? [months] : [])])].sort((a, b) => a - b)
  const set = (chosen: string) =>
    perform(() => commit('setReflectionPace', { [name]: chosen === '' ? null : Number(chosen) }))
  return (
    <label>
      {label}
      <select value={months ?? ''} onChange={({ target }) => void set(target.value)}>
        {offered.map((each) => (
          <option key={each} value={each}>
            {monthsInWords(each)}
          </option>
        ))}
        <option value="">never</option>
      </select>
      <Problem text={problem} />
    </label>
  )
}

function monthsInWords(months: number): string {
  if (months === 1) return 'after 1 month'
  if (months === 12) return 'after 1 year'
  return months % 12 === 0 ? `after ${months / 12} years` : `after ${months} months`
}
