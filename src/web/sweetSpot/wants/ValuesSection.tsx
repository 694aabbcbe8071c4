import { type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import { useRecord } from '../../record.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { Unsaved } from '../../ui/Unsaved.tsx'
import { useCommand } from '../../ui/useCommand.ts'

/** What the person values, in their own words, most important first. */
export function ValuesSection() {
  const { record, run } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [typed, setTyped] = useState('')
  const { values } = record
  const set = (next: string[]) => perform(() => run('setValues', { values: next }))
  async function add(event: FormEvent) {
    event.preventDefault()
    if (typed.trim() !== '' && (await set([...values, typed.trim()]))) setTyped('')
  }
  return (
    <section className="section" aria-labelledby="values">
      <h2 id="values">Your values</h2>
      <p className="tiny">
        In your own words, most important first.{' '}
        <Link href="/reflect/values">Sort value cards instead</Link>
      </p>
      <ol className="values">
        {values.map((value, index) => (
          <li key={value}>
            <span dir="auto">{value}</span>
            <span>
              {index > 0 && (
                <button
                  type="button"
                  className="plain"
                  disabled={busy}
                  onClick={() => void set(raised(values, index))}
                >
                  Move up<span className="hidden">: {value}</span>
                </button>
              )}
              <button
                type="button"
                className="plain"
                disabled={busy}
                onClick={() => void set(values.filter((_, at) => at !== index))}
              >
                Remove<span className="hidden"> {value}</span>
              </button>
            </span>
          </li>
        ))}
      </ol>
      <form className="row" onSubmit={(event) => void add(event)}>
        <input
          aria-label="Another value"
          placeholder="craft, calm, teaching"
          dir="auto"
          maxLength={60}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit" disabled={busy || typed.trim() === ''}>
          Add value
        </button>
      </form>
      <Problem text={problem} />
      <Unsaved when={typed !== ''} />
    </section>
  )
}

/** The list with one entry moved up by a place. */
function raised(values: readonly string[], index: number): string[] {
  const before = values.slice(0, index - 1)
  return [
    ...before,
    ...values.slice(index, index + 1),
    ...values.slice(index - 1, index),
    ...values.slice(index + 1),
  ]
}
