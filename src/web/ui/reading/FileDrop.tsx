import { type DragEvent, type ReactNode, useId, useState } from 'react'
import './fileDrop.css'

interface FileDropProps {
  /** Endings of the files that make sense, as the file field wants them. */
  accept: string
  /** How such a file starts, shown as the placeholder. */
  example: string
  text: string
  /** Called with the chosen or dropped file; pasted text has no name. */
  onText(name: string, text: string): void
  children?: ReactNode
}

/** A longer text makes the field slow. */
const mostShown = 200_000

/** Text in UTF-8 or UTF-16; otherwise as spreadsheets of Western Europe still write it. */
function decoded(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer)
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** A field to choose, drop or paste a file. */
export function FileDrop({ accept, example, text, onText, children }: FileDropProps) {
  const id = useId()
  const [over, setOver] = useState(false)
  const read = async (file: File | undefined) =>
    file && onText(file.name, decoded(await file.arrayBuffer()))
  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    void read(event.dataTransfer.files[0])
  }
  return (
    <section
      aria-label="File"
      className={`drop ${over ? 'over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className="field">
        Choose a file or drop it here
        <input
          type="file"
          accept={accept}
          onChange={({ target }) => void read(target.files?.[0])}
        />
      </label>
      <label htmlFor={id}>Or paste the text</label>
      <textarea
        id={id}
        dir="auto"
        spellCheck={false}
        placeholder={example}
        value={text.length > mostShown ? '' : text}
        onChange={({ target }) => onText('', target.value)}
      />
      {text.length > mostShown && <p className="tiny">The file is too long to preview.</p>}
      {children}
    </section>
  )
}
