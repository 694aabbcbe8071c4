import { useRef, useState } from 'react'
import type { Output } from '../../operations/index.ts'
import { byId } from '../../operations/remote.ts'
import { useRecord } from '../record.tsx'
import { Problem } from '../ui/Problem.tsx'
import { FileDrop } from '../ui/reading/FileDrop.tsx'
import { ReadingStatus } from '../ui/reading/ReadingStatus.tsx'
import { useReading } from '../ui/reading/useReading.ts'
import { Unsaved } from '../ui/Unsaved.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { ImportPreview } from './ImportPreview.tsx'
import './fileImport.css'

interface FileImportProps {
  /** How such a file starts, shown as the placeholder. */
  example: string
}

/** Imports a file that was chosen, dropped or pasted, after a preview. */
export function FileImport({ example }: FileImportProps) {
  const { ask, run } = useRecord()
  const { busy, problem, perform, clear } = useCommand()
  const [text, setText] = useState('')
  const [isPasted, setIsPasted] = useState(false)
  const [replace, setReplace] = useState(false)
  const [preview, setPreview] = useState<Output<'previewImport'>>()
  const [done, setDone] = useState(false)
  const reading = useReading()
  /** The id under which the server knows the file, once it was read. */
  const id = useRef<string>(undefined)

  function take(next: string) {
    id.current = undefined
    setText(next)
    setPreview(undefined)
    setDone(false)
    clear()
  }
  const look = () =>
    perform(async () => {
      const found = await reading.read((options) =>
        byId(id.current, { text }, (sent) => ask('previewImport', { ...sent, replace }, options)),
      )
      id.current = found.file
      setPreview(found)
    })
  const importNow = async () => {
    const rest = { replace, ...(preview && { basis: preview.basis }) }
    const worked = await perform(() =>
      byId(id.current, { text }, (sent) => run('importFile', { ...sent, ...rest })),
    )
    setPreview(undefined)
    if (worked) take('')
    setDone(worked)
  }
  return (
    <div className="import">
      <FileDrop
        accept=".yaml,.yml,.json,text/yaml,application/json"
        example={example}
        text={text}
        onText={(name, next) => {
          take(next)
          setIsPasted(name === '')
        }}
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
        Also delete items that aren’t in the file
      </label>
      <div className="actions">
        <button type="button" disabled={busy || text.trim() === ''} onClick={() => void look()}>
          Preview import
        </button>
      </div>
      <ReadingStatus reading={reading} />
      <Problem text={problem} />
      <Unsaved when={isPasted && text !== ''} />
      {preview && <ImportPreview preview={preview} busy={busy} onImport={() => void importNow()} />}
      <p role="status">{done && 'Import complete.'}</p>
    </div>
  )
}
