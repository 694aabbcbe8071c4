import { useRecord } from '../record.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'

/** Hands out the whole record as files a person can read. */
export function ExportSection() {
  const { ask } = useRecord()
  const { busy, problem, perform } = useCommand()
  const save = (kind: 'person' | 'log' | 'company') =>
    void perform(async () => download(await ask('exportFile', { kind })))
  return (
    <section className="section" aria-labelledby="export">
      <h2 id="export">Take along</h2>
      <p className="tiny">
        Plain text files that you can read, keep and bring in elsewhere, with the whole history:
        your wants, your log with titles and packets, and what the company stated.
      </p>
      <div className="actions">
        <button type="button" className="main" disabled={busy} onClick={() => save('person')}>
          Download person.yaml
        </button>
        <button type="button" className="main" disabled={busy} onClick={() => save('log')}>
          Download log.json
        </button>
        <button type="button" disabled={busy} onClick={() => save('company')}>
          Download company.yaml
        </button>
      </div>
      <Problem text={problem} />
    </section>
  )
}

function download({ name, text }: { name: string; text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/yaml' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
