import { useState } from 'react'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { FileDrop } from '../ui/FileDrop.tsx'
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
      <FileDrop
        accept=".yaml,.yml,.json,text/yaml,application/json"
        example={example}
        text={text}
        onText={(_, next) => take(next)}
      />
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
