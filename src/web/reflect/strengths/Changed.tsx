import type { ReactNode } from 'react'
import { dayInWords } from '../../ui/words.ts'
import { type Item, type Shown, sides } from './sides.ts'

type Change = NonNullable<Shown['change']>

interface ChangedProps {
  change: Change
  busy: boolean
  /** Adds an item of the last assessment again. */
  onTake(item: Item): void
}

/** What changed since the last assessment. */
export function Changed({ change, busy, onTake }: ChangedProps) {
  const { since, came, went, stayed, grown } = change
  return (
    <section className="section" aria-labelledby="changed">
      <h2 id="changed">Since {dayInWords(since)}</h2>
      <p className="muted">Matched by shared words. A new wording may appear as new.</p>
      <div className="assess-changes">
        <Items title="Now a strength" items={grown.map(({ after }) => after)} />
        <Items title="New" items={came} />
        <Items title="Unchanged" items={stayed.map(({ after }) => after)} />
        <Items title="Not listed this time" items={went}>
          {(item) => (
            <button type="button" className="plain" disabled={busy} onClick={() => onTake(item)}>
              Add again<span className="hidden">: {item.text}</span>
            </button>
          )}
        </Items>
      </div>
    </section>
  )
}

interface ItemsProps {
  title: string
  items: readonly Item[]
  /** What can be done with each. */
  children?(item: Item): ReactNode
}

/** Items under a heading; nothing where there are none. */
export function Items({ title, items, children }: ItemsProps) {
  if (items.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={`${item.side} ${item.text}`}>
            <span dir="auto">{item.text}</span>{' '}
            <span className="tiny">
              {sides.find((each) => each.side === item.side)!.title.toLowerCase()}
            </span>{' '}
            {children?.(item)}
          </li>
        ))}
      </ul>
    </section>
  )
}
