import { useState } from 'react'
import { focusHeading } from './focus.ts'

interface RemovePartProps {
  name: string
  /** What is removed with it, such as “6 expectations”; then a second press is needed. */
  goesWith: string
  onRemove(): void
}

/** Removes a part from the draft. */
export function RemovePart({ name, goesWith, onRemove }: RemovePartProps) {
  const [sure, setSure] = useState(false)
  const removes = goesWith === '' || sure
  return (
    <button
      type="button"
      className={sure ? 'danger' : 'plain danger'}
      onClick={({ currentTarget }) => {
        if (!removes) return setSure(true)
        focusHeading(currentTarget)
        onRemove()
      }}
      onBlur={() => setSure(false)}
    >
      {sure ? `Remove with ${goesWith}` : 'Remove'}
      <span className="hidden"> {name}</span>
    </button>
  )
}
