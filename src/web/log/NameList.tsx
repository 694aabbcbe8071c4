import { type KeyboardEvent, useId, useState } from 'react'
import { unlessComposing } from '../ui/composing.ts'

interface NameListProps {
  label: string
  names: readonly string[]
  onChange(names: string[]): void
}

/** Names one types, each of which can be taken out again. Enter or a comma ends a name. */
export function NameList({ label, names, onChange }: NameListProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  function add() {
    const name = typed.trim()
    setTyped('')
    if (name !== '' && !names.includes(name)) onChange([...names, name])
  }
  function press(event: KeyboardEvent) {
    if (event.key !== ',' && (event.key !== 'Enter' || typed.trim() === '')) return
    event.preventDefault()
    add()
  }
  return (
    <div className="name-list">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        dir="auto"
        autoComplete="off"
        maxLength={120}
        placeholder="Type a name and press Enter"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={unlessComposing(press)}
        onBlur={add}
      />
      <ul className="chips">
        {names.map((name) => (
          <li key={name} className="chip">
            <span dir="auto">{name}</span>
            <button
              type="button"
              className="plain"
              onClick={() => onChange(names.filter((each) => each !== name))}
            >
              Remove<span className="hidden"> {name}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
