import { type FormEvent, useState } from 'react'
import { useRecord } from '../record.tsx'
import { Problem } from '../ui/Problem.tsx'
import { Unsaved } from '../ui/Unsaved.tsx'
import { useCommand } from '../ui/useCommand.ts'

/** The name of the organisation, changed in place. */
export function OrganisationName() {
  const { record, run } = useRecord()
  const { organisation } = record
  const { busy, problem, perform } = useCommand()
  const [name, setName] = useState(organisation.name)
  async function rename(event: FormEvent) {
    event.preventDefault()
    await perform(() => run('renameOrganisation', { name, about: organisation.about }))
  }
  return (
    <form className="organisation" onSubmit={(event) => void rename(event)}>
      <label className="field">
        Company name
        <span className="row">
          <input
            dir="auto"
            required
            maxLength={120}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <button type="submit" disabled={busy || name.trim() === organisation.name}>
            Save name
          </button>
        </span>
      </label>
      <Problem text={problem} />
      <Unsaved when={name.trim() !== organisation.name} />
    </form>
  )
}
