import { useRecord } from '../record.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { download } from './download.ts'

/** Everything in one file, with one button. */
export function ArchiveSection() {
  const { ask } = useRecord()
  const { busy, problem, perform } = useCommand()
  const save = () => perform(async () => download(await ask('exportFile', { kind: 'all' })))
  return (
    <section className="section" aria-labelledby="archive">
      <h2 id="archive">Export everything</h2>
      <p className="tiny">
        One file with your profile, wants, log, goals, reflections, documents and ladders, and the
        company’s needs. Import it here or on another computer.
      </p>
      <div className="actions">
        <button type="button" className="main" disabled={busy} onClick={() => void save()}>
          Export everything
        </button>
      </div>
      <Problem text={problem} />
    </section>
  )
}
