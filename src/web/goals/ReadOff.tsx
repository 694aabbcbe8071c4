import { type FormEvent, useState } from 'react'
import { useRecord } from '../record.tsx'
import { Problem } from '../ui/Problem.tsx'
import { Unsaved } from '../ui/Unsaved.tsx'
import { useCommand } from '../ui/useCommand.ts'
import type { GoalLine } from './goalWords.ts'

/** What can be noted of a goal in a moment: a number, a kept habit, a milestone. */
export function ReadOff({ goal }: { goal: GoalLine }) {
  if (goal.measure.kind === 'number') return <NumberReading goal={goal} />
  if (goal.measure.kind === 'habit') return <HabitReading goal={goal} />
  return goal.measure.kind === 'milestones' ? <Milestones goal={goal} /> : null
}

function NumberReading({ goal }: { goal: GoalLine }) {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [value, setValue] = useState('')
  async function note(event: FormEvent) {
    event.preventDefault()
    const reading = { goal: goal.id, value: Number(value) }
    if (value !== '' && (await perform(() => commit('addReading', reading)))) setValue('')
  }
  return (
    <form className="row" onSubmit={(event) => void note(event)}>
      <input
        type="number"
        step="any"
        aria-label={`Where it stands: ${goal.text}`}
        placeholder="now"
        value={value}
        onChange={({ target }) => setValue(target.value)}
      />
      <button type="submit" disabled={busy || value === ''}>
        Update<span className="hidden">: {goal.text}</span>
      </button>
      <Problem text={problem} />
      <Unsaved when={value !== ''} />
    </form>
  )
}

function HabitReading({ goal }: { goal: GoalLine }) {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  return (
    <>
      <button
        type="button"
        disabled={busy}
        onClick={() => void perform(() => commit('addReading', { goal: goal.id, value: 1 }))}
      >
        Done today<span className="hidden">: {goal.text}</span>
      </button>
      <Problem text={problem} />
    </>
  )
}

function Milestones({ goal }: { goal: GoalLine }) {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  if (goal.measure.kind !== 'milestones') return null
  return (
    <ul className="milestones">
      {goal.measure.milestones.map(({ text, doneOn }, milestone) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a milestone is known by its place
        <li key={milestone}>
          <label className="check">
            <input
              type="checkbox"
              disabled={busy}
              checked={doneOn !== null}
              onChange={({ target }) =>
                void perform(() =>
                  commit('reachMilestone', { goal: goal.id, milestone, reached: target.checked }),
                )
              }
            />
            <span dir="auto">{text}</span>
          </label>
        </li>
      ))}
      <Problem text={problem} />
    </ul>
  )
}
