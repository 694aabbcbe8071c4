import { type FormEvent, useState } from 'react'
import type { EvidenceId } from '../../domain/base/id.ts'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'

interface AttachmentsProps {
  id: EvidenceId
  attachments: Output<'showEvidence'>['attachments']
}

/** Texts kept with an entry as they are: a thank-you mail, a review, a chat. */
export function Attachments({ id, attachments }: AttachmentsProps) {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  return (
    <details className="more" open={attachments.length > 0}>
      <summary>Attached texts ({attachments.length})</summary>
      {attachments.map(({ id: attachment, name, content }) => (
        <details key={attachment} className="attachment">
          <summary dir="auto">{name}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text must scroll by keyboard */}
          <pre dir="auto" tabIndex={0}>
            {content}
          </pre>
          <button
            type="button"
            className="plain danger"
            disabled={busy}
            onClick={() => void perform(() => commit('removeAttachment', { id: attachment }))}
          >
            Delete text
          </button>
        </details>
      ))}
      <AttachForm id={id} />
      <Problem text={problem} />
    </details>
  )
}

function AttachForm({ id }: { id: EvidenceId }) {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [name, setName] = useState('')
  const [content, setContent] = useState('')
  async function attach(event: FormEvent) {
    event.preventDefault()
    if (!(await perform(() => commit('attachText', { id, name, content })))) return
    setName('')
    setContent('')
  }
  async function read(file: File | undefined) {
    if (!file) return
    setName(file.name.slice(0, 200))
    setContent(await file.text())
  }
  return (
    <form onSubmit={(event) => void attach(event)}>
      <div className="fields">
        <label className="field">
          A text file
          <input
            type="file"
            accept="text/*,.md,.eml,.txt,.json,.log"
            onChange={({ target }) => void read(target.files?.[0])}
          />
        </label>
        <label className="field">
          Its name
          <input
            dir="auto"
            maxLength={200}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <label className="field wide">
          or paste the text
          <textarea
            dir="auto"
            value={content}
            onChange={({ target }) => setContent(target.value)}
          />
        </label>
      </div>
      <Problem text={problem} />
      <div className="actions">
        <button type="submit" disabled={busy || name.trim() === '' || content === ''}>
          Keep this text
        </button>
      </div>
    </form>
  )
}
