import { type FormEvent, useId, useState } from 'react'
import type { Day } from '../../../domain/base/day.ts'
import type { RepositoryOutcome } from '../../../domain/log/collecting.ts'
import { useRecord } from '../../record.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { ReadingStatus } from '../../ui/reading/ReadingStatus.tsx'
import { useReading } from '../../ui/reading/useReading.ts'
import { Unsaved } from '../../ui/Unsaved.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { CommitAuthors } from './CommitAuthors.tsx'
import { Outcome } from './Outcome.tsx'

/** Imports the person's commits from a repository on the computer that Fairwind runs on. */
export function FromRepository() {
  const { record, collectRepository } = useRecord()
  const { busy, problem, perform } = useCommand()
  const reading = useReading()
  const id = useId()
  const [path, setPath] = useState('')
  const [since, setSince] = useState('')
  const [found, setFound] = useState<RepositoryOutcome>()
  if (!collectRepository) return null
  const search = (me: string[]) =>
    void perform(async () => {
      setFound(undefined)
      const asked = { path, me, ...(since && { since: since as Day }) }
      setFound(await reading.read((options) => collectRepository(asked, options)))
    })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    search([])
  }
  return (
    <section className="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>From a repository on this computer</h2>
      <p className="tiny">Finds your own commits and groups them. The path isn’t saved.</p>
      <form className="row from-repository" onSubmit={submit}>
        <label className="field">
          Folder of a Git repository
          <input
            type="text"
            required
            maxLength={1000}
            spellCheck={false}
            autoCapitalize="none"
            placeholder="~/code/shop"
            value={path}
            onChange={({ target }) => setPath(target.value)}
          />
        </label>
        <label className="field">
          Since (optional)
          <input
            type="date"
            max={record.today}
            value={since}
            onChange={({ target }) => setSince(target.value)}
          />
        </label>
        <button type="submit" disabled={busy}>
          Import commits
        </button>
      </form>
      <ReadingStatus reading={reading} what="repository" />
      <Problem text={problem} />
      <Unsaved when={path !== '' && !found} />
      <div role="status">
        {found && isMine(found) && <Outcome {...found} source={found.repository} />}
      </div>
      {found && <CommitAuthors {...found} busy={busy} onChoose={search} />}
    </section>
  )
}

/** Whether any of the commits is the person's own. */
function isMine({ people, offered, logged, declined }: RepositoryOutcome): boolean {
  return offered + logged + declined > 0 || people.some(({ isMe }) => isMe)
}
