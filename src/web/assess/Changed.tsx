import { dayInWords } from '../ui/words.ts'
import type { Item, Shown } from './AssessPage.tsx'
import { sides } from './sides.ts'

type Change = NonNullable<Shown['change']>

/** What is new, gone and grown since the last assessment. */
export function Changed({ change }: { change: Change }) {
  const { since, came, went, stayed, grown } = change
  return (
    <section className="section" aria-labelledby="changed">
      <h2 id="changed">Since {dayInWords(since)}</h2>
      <p className="muted">
        Items are matched by the words they share, so another wording may count as new.
      </p>
      <div className="assess-changes">
        <Items title="Was to develop, is a strength" items={grown.map(({ after }) => after)} />
        <Items title="New" items={came} />
        <Items title="Still so" items={stayed.map(({ after }) => after)} />
        <Items title="Not named this time" items={went} />
      </div>
    </section>
  )
}

/** Items under a heading; nothing where there are none. */
export function Items({ title, items }: { title: string; items: readonly Item[] }) {
  if (items.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {items.map(({ side, text }) => (
          <li key={`${side} ${text}`}>
            <span dir="auto">{text}</span>{' '}
            <span className="tiny">
              {sides.find((each) => each.side === side)!.title.toLowerCase()}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
