import { type FormEvent, useState } from 'react'
import { Unsaved } from '../../ui/Unsaved.tsx'

interface AddItemProps {
  label: string
  placeholder: string
  kinds: readonly string[]
  busy: boolean
  onAdd(text: string, kind: string): Promise<boolean>
}

/** The form to add an item with its type. */
export function AddItem({ label, placeholder, kinds, busy, onAdd }: AddItemProps) {
  const [text, setText] = useState('')
  const [kind, setKind] = useState(kinds[0]!)
  async function add(event: FormEvent) {
    event.preventDefault()
    if (text.trim() !== '' && (await onAdd(text.trim(), kind))) setText('')
  }
  return (
    <form className="add-item" onSubmit={(event) => void add(event)}>
      <input
        aria-label={label}
        placeholder={placeholder}
        dir="auto"
        maxLength={500}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <select
        aria-label={`${label}: type`}
        value={kind}
        onChange={({ target }) => setKind(target.value)}
      >
        {kinds.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
      <button type="submit" disabled={busy || text.trim() === ''}>
        Add<span className="hidden"> ({label})</span>
      </button>
      <Unsaved when={text !== ''} />
    </form>
  )
}
