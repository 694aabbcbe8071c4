import { type FormEvent, useState } from 'react'
import { unnamedCompany } from '../../domain/people/unnamedCompany.ts'
import { useRecord } from '../record.tsx'
import { Problem } from '../ui/Problem.tsx'
import { Unsaved } from '../ui/Unsaved.tsx'
import { useCommand } from '../ui/useCommand.ts'

/** The name of the organisation, changed in place. */
export function OrganisationName() {
  const { record, run } = useRecord()
  const { organisation } = record
  const { busy, problem, perform } = useCommand()
  const before = organisation.name === unnamedCompany ? '' : organisation.name
  const [name, setName] = useState(before)
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
            placeholder="e.g. Northlight"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <button type="submit" disabled={busy || name.trim() === before}>
            Save name
          </button>
        </span>
      </label>
      <Problem text={problem} />
      <Unsaved when={name.trim() !== before} />
    </form>
  )
}
