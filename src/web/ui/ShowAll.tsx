import { type ReactNode, useState } from 'react'

/** How many items of a list are shown at first. */
const few = 8

interface ShowAllProps<Item> {
  items: readonly Item[]
  /** The list around the lines. */
  className: string
  few?: number
  render(item: Item): ReactNode
}

/** A list that shows its first items, and all of them on request. */
export function ShowAll<Item>({ items, className, render, few: most = few }: ShowAllProps<Item>) {
  const [all, setAll] = useState(false)
  const shown = all ? items : items.slice(0, most)
  return (
    <>
      <ul className={className}>{shown.map(render)}</ul>
      {items.length > most && (
        <button type="button" className="plain" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? `Show the first ${most}` : `Show all ${items.length}`}
        </button>
      )}
    </>
  )
}
