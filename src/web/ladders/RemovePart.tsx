import { useState } from 'react'
import { focusHeading } from './focus.ts'

interface RemovePartProps {
  name: string
  /** What goes with it, such as “six expectations”; it then asks once more. */
  goesWith: string
  onRemove(): void
}

/** Takes a part out of the draft. */
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
      {sure ? `Remove it with ${goesWith}` : 'Remove'}
      <span className="hidden"> {name}</span>
    </button>
  )
}
