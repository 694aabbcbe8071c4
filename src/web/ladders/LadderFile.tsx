import { type DragEvent, useId, useState } from 'react'
import { Problem } from '../ui/Problem.tsx'
import '../record/fileImport.css'

interface LadderFileProps {
  text: string
  onText(name: string, text: string): void
}

const mostBytes = 5_000_000

/** The file: chosen, dropped or pasted. */
export function LadderFile({ text, onText }: LadderFileProps) {
  const id = useId()
  const [over, setOver] = useState(false)
  const [problem, setProblem] = useState<string>()
  async function read(file: File | undefined) {
    if (!file) return
    const isLarge = file.size > mostBytes
    setProblem(isLarge ? 'The file is larger than 5 MB. Leave out what is no ladder.' : undefined)
    if (!isLarge) onText(file.name, await file.text())
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
          accept=".yaml,.yml,.json,.csv,.tsv,.txt,.md,.markdown,.html,.htm"
          onChange={({ target }) => void read(target.files?.[0])}
        />
      </label>
      <label htmlFor={id}>or paste its text</label>
      <textarea
        id={id}
        dir="auto"
        spellCheck={false}
        placeholder="Skill, Junior, Senior"
        value={text.length > mostPasted ? '' : text}
        onChange={({ target }) => onText('', target.value)}
      />
      {text.length > mostPasted && <p className="tiny">The file is too long to show here.</p>}
      <Problem text={problem} />
    </section>
  )
}

/** A longer text makes the field slow. */
const mostPasted = 200_000
