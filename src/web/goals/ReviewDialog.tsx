import { type FormEvent, useState } from 'react'
import type { Decision } from '../../domain/goals/reviews.ts'
import { useRecord } from '../record.tsx'
import { CloseButton, Dialog } from '../ui/Dialog.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import type { GoalLine } from './goalWords.ts'

interface ReviewDialogProps {
  goal: GoalLine
  /** What the person said they want to decide. */
  decision?: Decision | undefined
  onClose(): void
}

const decisions: [Decision, string][] = [
  ['keep', 'Keep as it is'],
  ['adjust', 'Adjust'],
  ['pause', 'Pause'],
  ['drop', 'Drop'],
  ['done', 'Mark as done'],
]

const outcomes: [number, string][] = [
  [-2, 'Much less than expected'],
  [-1, 'Less than expected'],
  [0, 'As expected'],
  [1, 'More than expected'],
  [2, 'Much more than expected'],
]

/** A look at one goal: three questions, then a decision. */
export function ReviewDialog({ goal, decision: wanted = 'keep', onClose }: ReviewDialogProps) {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [decision, setDecision] = useState<Decision>(wanted)
  const ends = decision === 'done' || decision === 'drop'
  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '')
    const number = (name: string) => (text(name) === '' ? null : Number(text(name)))
    const look = {
      goal: goal.id,
      moved: text('moved'),
      learned: text('learned'),
      sustainable: text('sustainable'),
      decision,
      outcome: number('outcome'),
      tookHours: number('hours'),
    }
    if (await perform(() => commit('reviewGoal', look))) onClose()
  }
  return (
    <Dialog title={goal.text} onClose={onClose}>
      <form className="dialog-form" onSubmit={(event) => void save(event)}>
        <div className="dialog-body">
          <Question
            name="moved"
            label="Did this goal move you in the right direction? If not, what was wrong with it?"
          />
          <Question
            name="learned"
            label="What did you learn that changes this goal or the next ones?"
          />
          <Question name="sustainable" label="Is the effort sustainable in the long run?" />
          <label className="field">
            Decision
            <select
              value={decision}
              onChange={({ target }) => setDecision(target.value as Decision)}
            >
              {decisions.map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </label>
          {ends && (
            <label className="field">
              How did it turn out?
              <select name="outcome" defaultValue="">
                <option value="">I don’t know yet</option>
                {outcomes.map(([value, words]) => (
                  <option key={value} value={value}>
                    {words}
                  </option>
                ))}
              </select>
            </label>
          )}
          {decision === 'done' && (
            <label className="field">
              Total hours it took{goal.hours !== null && ` (estimate: ${goal.hours})`}
              <input name="hours" type="number" min={0} step={0.5} />
            </label>
          )}
        </div>
        <div className="actions">
          <Problem text={problem} />
          <button type="submit" className="main" disabled={busy}>
            Save review
          </button>
          <CloseButton />
        </div>
      </form>
    </Dialog>
  )
}

function Question({ name, label }: { name: string; label: string }) {
  return (
    <label className="field">
      {label}
      <textarea name={name} dir="auto" maxLength={4000} />
    </label>
  )
}
