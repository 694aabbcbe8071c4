import { type DragEvent, useId, useState } from 'react'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { counted } from '../ui/words.ts'
import { LeftOut } from './LeftOut.tsx'

/** Reads a document or a table into proposals. */
export function ReadFile() {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const id = useId()
  const [text, setText] = useState('')
  const [over, setOver] = useState(false)
  const [read, setRead] = useState<Output<'readFileForLog'>>()
  const look = (name: string, content: string) =>
    void perform(async () => setRead(await commit('readFileForLog', { name, text: content })))
  const take = async (file: File | undefined) => file && look(file.name, await file.text())
  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
  }
  return (
    <section className="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>From a document or a table</h2>
      <p className="tiny">
        A brag document in Markdown, a CSV, JSON. Dates are read as people write them; what is left
        out is listed with the reason.
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the field */}
      <div
        className={`drop ${over ? 'over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label className="field">
          Choose a file, or drop it here
          <input
            type="file"
            accept=".md,.markdown,.txt,.csv,.tsv,.json"
            onChange={({ target }) => void take(target.files?.[0])}
          />
        </label>
        <label htmlFor={id}>or paste its text</label>
        <textarea
          id={id}
          dir="auto"
          placeholder={'# 2025\n\n- [Mar 4] Cut redeliveries by half'}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <div className="actions">
          <button
            type="button"
            disabled={busy || text.trim() === ''}
            onClick={() => look('pasted text', text)}
          >
            Find what I did in it
          </button>
        </div>
      </div>
      <Problem text={problem} />
      <div role="status">{read && <Outcome read={read} />}</div>
    </section>
  )
}

function Outcome({ read }: { read: Output<'readFileForLog'> }) {
  const { offered, logged, declined, leftOut } = read
  const known = [
    logged > 0 && `${logged} logged already`,
    declined > 0 && `${declined} declined before`,
  ].filter((each) => typeof each === 'string')
  return (
    <div className="done">
      <p>
        Found {counted(offered, 'piece')} of work{known.length > 0 && ` (${known.join(', ')})`}.{' '}
        {offered > 0 && 'They wait above.'}
      </p>
      <LeftOut leftOut={leftOut} />
    </div>
  )
}
