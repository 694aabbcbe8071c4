import { useRecord } from '../record.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { download } from './download.ts'

/** Downloads everything as files a person can read. */
export function ExportSection() {
  const { ask } = useRecord()
  const { busy, problem, perform } = useCommand()
  const save = (kind: 'person' | 'log' | 'company') =>
    void perform(async () => download(await ask('exportFile', { kind })))
  return (
    <section className="section" aria-labelledby="export">
      <h2 id="export">Export</h2>
      <p className="tiny">
        Download your data as plain text, with its history, to keep or to import elsewhere: your
        wants, your log with titles, goals, reflections and documents, and the company’s needs.
      </p>
      <div className="actions">
        <button type="button" className="main" disabled={busy} onClick={() => save('person')}>
          Export wants (person.yaml)
        </button>
        <button type="button" className="main" disabled={busy} onClick={() => save('log')}>
          Export log (log.json)
        </button>
        <button type="button" disabled={busy} onClick={() => save('company')}>
          Export company needs (company.yaml)
        </button>
      </div>
      <Problem text={problem} />
    </section>
  )
}
