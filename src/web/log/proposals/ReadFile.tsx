import { useId, useState } from 'react'
import type { Output } from '../../../operations/index.ts'
import { useRecord } from '../../record.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { FileDrop } from '../../ui/reading/FileDrop.tsx'
import { ReadingStatus } from '../../ui/reading/ReadingStatus.tsx'
import { useReading } from '../../ui/reading/useReading.ts'
import { Unsaved } from '../../ui/Unsaved.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { Outcome } from './Outcome.tsx'

/** Reads a document or a table into proposals. */
export function ReadFile() {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const id = useId()
  const [text, setText] = useState('')
  /** The pasted text that was read last. */
  const [taken, setTaken] = useState('')
  const [read, setRead] = useState<Output<'readFileForLog'>>()
  const reading = useReading()
  const look = (name: string, content: string) =>
    void perform(async () => {
      setRead(undefined)
      const file = { name, text: content }
      setRead(await reading.read((options) => commit('readFileForLog', file, options)))
      setTaken(content)
    })
  return (
    <section className="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>From a document or a table</h2>
      <p className="tiny">
        Use a brag document (Markdown), a table (CSV) or JSON. Anything skipped is listed with the
        reason.
      </p>
      <FileDrop
        accept=".md,.markdown,.txt,.csv,.tsv,.json"
        example={'# 2025\n\n- [Mar 4] Cut redeliveries by half'}
        text={text}
        onText={(name, content) => (name === '' ? setText(content) : look(name, content))}
      >
        <div className="actions">
          <button
            type="button"
            disabled={busy || text.trim() === ''}
            onClick={() => look('pasted text', text)}
          >
            Find work
          </button>
        </div>
      </FileDrop>
      <ReadingStatus reading={reading} />
      <Problem text={problem} />
      <Unsaved when={text !== '' && text !== taken} />
      <div role="status">{read && <Outcome {...read} />}</div>
    </section>
  )
}
