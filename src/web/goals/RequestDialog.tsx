import { type FormEvent, useState } from 'react'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { CloseButton, Dialog } from '../ui/Dialog.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { dayInWords } from '../ui/words.ts'

/** Something one is asked to do: what it would serve, what it would push back, and how to say no. */
export function RequestDialog({ onClose }: { onClose(): void }) {
  const { ask } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [evaluation, setEvaluation] = useState<Output<'evaluateRequest'>>()
  function weigh(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '')
    const input = { request: text('ask'), from: text('from'), hours: Number(text('hours')) }
    void perform(async () => setEvaluation(await ask('evaluateRequest', input)))
  }
  return (
    <Dialog title="Evaluate a request" onClose={onClose} isKept={evaluation !== undefined}>
      <form onSubmit={weigh}>
        <div className="fields">
          <label className="field wide">
            What were you asked to do?
            <input name="ask" dir="auto" required minLength={3} maxLength={300} />
          </label>
          <label className="field">
            Who asked
            <input name="from" dir="auto" maxLength={80} />
          </label>
          <label className="field">
            Hours it would take
            <input name="hours" type="number" min={0.5} step={0.5} defaultValue={8} />
          </label>
        </div>
        <Problem text={problem} />
        <div className="actions">
          <button type="submit" className="main" disabled={busy}>
            Evaluate request
          </button>
          <CloseButton>Close</CloseButton>
        </div>
      </form>
      <div role="status">{evaluation && <Weighed evaluation={evaluation} />}</div>
    </Dialog>
  )
}

function Weighed({
  evaluation: { serves, displaced, lines },
}: {
  evaluation: Output<'evaluateRequest'>
}) {
  return (
    <div className="evaluation">
      <h3>Goals it supports</h3>
      {serves.length === 0 ? (
        <p>No goal uses the same words.</p>
      ) : (
        <ul>
          {serves.map(({ id, text, words }) => (
            <li key={id} dir="auto">
              {text} <span className="facts">shared words: {words.slice(0, 4).join(', ')}</span>
            </li>
          ))}
        </ul>
      )}
      <h3>Goals it would delay</h3>
      {displaced.length === 0 ? (
        <p>No goal with an estimate.</p>
      ) : (
        <ul>
          {displaced.slice(0, 6).map(({ id, text, from, to }) => (
            <li key={id} dir="auto">
              {text}: from {dayInWords(from)} to {dayInWords(to)}
            </li>
          ))}
        </ul>
      )}
      <h3>If you say no</h3>
      {lines.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
    </div>
  )
}
