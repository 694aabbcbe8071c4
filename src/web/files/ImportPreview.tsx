import type { Output } from '../../operations/index.ts'
import { ShowAll } from '../ui/ShowAll.tsx'
import { counted } from '../ui/words.ts'

type Preview = Output<'previewImport'>
type Change = Preview['changes'][number]

interface ImportPreviewProps {
  preview: Preview
  busy: boolean
  onImport(): void
}

/** A preview of an import, change by change. */
export function ImportPreview({ preview, busy, onImport }: ImportPreviewProps) {
  const { changes, kind } = preview
  if (changes.length === 0)
    return <p role="status">No changes. Everything in the file is already here.</p>
  return (
    <div className="preview">
      <h3 role="status">
        {counted(changes.length, 'change')} to {kind === 'company' ? 'company needs' : 'your data'}
      </h3>
      <ShowAll
        items={changes}
        few={20}
        className="changes"
        render={(change) => (
          <li key={`${change.action} ${change.kind} ${change.what}`}>
            <Line change={change} />
          </li>
        )}
      />
      <div className="actions">
        <button type="button" className="main" disabled={busy} onClick={onImport}>
          Import
        </button>
      </div>
    </div>
  )
}

const actions = { add: 'Add', change: 'Change', remove: 'Delete' } as const

function Line({ change: { action, kind, what, fields } }: { change: Change }) {
  return (
    <>
      <b className={action}>{actions[action]}</b> {kind} <bdi>{what}</bdi>
      {fields.length > 0 && (
        <span className="muted">
          :{' '}
          {fields.map(({ field, from, to }) => `${field} ${shown(from)} → ${shown(to)}`).join(', ')}
        </span>
      )}
    </>
  )
}

function shown(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing'
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
