import { type FormEvent, useState } from 'react'
import { sentenceToDelete } from '../../domain/people/ownRecord.ts'
import { useRecord } from '../record.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { download } from './download.ts'

/** Deletes all a person wrote, after offering the archive and with a typed confirmation. */
export function DeleteSection() {
  const { ask, run } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [typed, setTyped] = useState('')
  const [done, setDone] = useState(false)
  const save = () => perform(async () => download(await ask('exportFile', { kind: 'all' })))
  async function remove(event: FormEvent) {
    event.preventDefault()
    if (!(await perform(() => run('removeEverything', { confirmation: typed })))) return
    setTyped('')
    setDone(true)
  }
  return (
    <section className="section" aria-labelledby="delete-everything">
      <h2 id="delete-everything">Delete everything</h2>
      <p className="tiny">
        Deletes all your wants, entries, goals, reflections, documents and settings. You can’t undo
        this. Export everything first to keep a copy.
      </p>
      <form onSubmit={(event) => void remove(event)}>
        <label className="field">
          To confirm, type “{sentenceToDelete}”
          <input
            autoComplete="off"
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value)
              setDone(false)
            }}
          />
        </label>
        <div className="actions">
          <button type="button" disabled={busy} onClick={() => void save()}>
            Export everything first
          </button>
          <button
            type="submit"
            className="danger"
            disabled={busy || typed.trim().toLowerCase() !== sentenceToDelete}
          >
            Delete everything
          </button>
        </div>
      </form>
      <p role="status">{done && 'Everything you wrote was deleted.'}</p>
      <Problem text={problem} />
    </section>
  )
}
