import { type FormEvent, useState } from 'react'
import { useRecord } from '../record.tsx'
import { Problem } from '../ui/Problem.tsx'
import { Unsaved } from '../ui/Unsaved.tsx'
import { useCommand } from '../ui/useCommand.ts'

/** The person's own name, changed in place. */
export function NameForm() {
  const { record, run } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [name, setName] = useState(record.person.name)
  async function rename(event: FormEvent) {
    event.preventDefault()
    await perform(() => run('renameMe', { name }))
  }
  return (
    <section className="section" aria-labelledby="name">
      <h2 id="name">Your name</h2>
      <form className="row" onSubmit={(event) => void rename(event)}>
        <input
          aria-labelledby="name"
          dir="auto"
          required
          maxLength={120}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <button type="submit" disabled={busy || name.trim() === record.person.name}>
          Save name
        </button>
      </form>
      <Problem text={problem} />
      <Unsaved when={name.trim() !== record.person.name} />
    </section>
  )
}
