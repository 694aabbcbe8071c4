import { type FormEvent, useState } from 'react'

/** A value that is on no card. */
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
        aria-label="A value that is on no card"
        placeholder="on no card? In your own word"
        dir="auto"
        maxLength={60}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit" disabled={typed.trim() === ''}>
        Very important
      </button>
    </form>
  )
}
