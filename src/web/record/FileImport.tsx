import { type DragEvent, useId, useState } from 'react'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { ImportPreview } from './ImportPreview.tsx'
import './fileImport.css'

interface FileImportProps {
  /** How such a file begins, shown where one can paste. */
  example: string
}

/** Imports a file: chosen, dropped or pasted, and looked at before anything changes. */
export function FileImport({ example }: FileImportProps) {
  const { ask, run } = useRecord()
  const { busy, problem, perform, clear } = useCommand()
  const [text, setText] = useState('')
  const [replace, setReplace] = useState(false)
  const [preview, setPreview] = useState<Output<'previewImport'>>()
  const [done, setDone] = useState(false)

  function take(next: string) {
    setText(next)
    setPreview(undefined)
    setDone(false)
    clear()
  }
  const look = () => perform(async () => setPreview(await ask('previewImport', { text, replace })))
  const bringIn = async () => {
    const worked = await perform(() =>
      run('importFile', { text, replace, ...(preview && { basis: preview.basis }) }),
    )
    setPreview(undefined)
    if (worked) setText('')
    setDone(worked)
  }
  return (
    <div className="import">
      <FileField text={text} example={example} onText={take} />
      <label className="check">
        <input
          type="checkbox"
          checked={replace}
          onChange={({ target }) => {
            setReplace(target.checked)
            setPreview(undefined)
          }}
        />
        Also remove what the file does not hold
      </label>
      <div className="actions">
        <button type="button" disabled={busy || text.trim() === ''} onClick={() => void look()}>
          Show what would change
        </button>
      </div>
      <Problem text={problem} />
      {preview && <ImportPreview preview={preview} busy={busy} onImport={() => void bringIn()} />}
      <p role="status">{done && 'Imported. The record holds what the file says.'}</p>
    </div>
  )
}

interface FileFieldProps {
  text: string
  example: string
  onText(text: string): void
}

function FileField({ text, example, onText }: FileFieldProps) {
  const id = useId()
  const [over, setOver] = useState(false)
  const read = async (file: File | undefined) => {
    if (file) onText(await file.text())
  }
  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    void read(event.dataTransfer.files[0])
  }
  return (
    <section
      aria-label="The file"
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
          accept=".yaml,.yml,.json,text/yaml,application/json"
          onChange={({ target }) => void read(target.files?.[0])}
        />
      </label>
      <label htmlFor={id}>or paste its text</label>
      <textarea
        id={id}
        spellCheck={false}
        placeholder={example}
        value={text}
        onChange={({ target }) => onText(target.value)}
      />
    </section>
  )
}
