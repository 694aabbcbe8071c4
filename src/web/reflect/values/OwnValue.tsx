import { type FormEvent, useState } from 'react'
import { Unsaved } from '../../ui/Unsaved.tsx'

/** The form to add a value that isn’t on a card. */
export function OwnValue({ onAdd }: { onAdd(name: string): void }) {
  const [typed, setTyped] = useState('')
  function add(event: FormEvent) {
    event.preventDefault()
    if (typed.trim() !== '') onAdd(typed.trim())
    setTyped('')
  }
  return (
    <form className="row own-value" onSubmit={add}>
      <input
        aria-label="Your own value"
        placeholder="Add your own value"
        dir="auto"
        maxLength={60}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit" disabled={typed.trim() === ''}>
        Add value
      </button>
      <Unsaved when={typed !== ''} />
    </form>
  )
}
