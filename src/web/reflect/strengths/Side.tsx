import { AddItem } from './AddItem.tsx'
import { ItemLine } from './ItemLine.tsx'
import { type Item, type Shown, sides } from './sides.ts'

interface SideProps {
  side: Item['side']
  shown: Shown
  /** Those of all sides. */
  items: readonly Item[]
  busy: boolean
  onKeep(items: readonly Item[]): Promise<boolean>
}

/** One of the three lists. */
export function Side({ side, shown, items, busy, onKeep }: SideProps) {
  const { title, tone, hint, placeholder } = sides.find((each) => each.side === side)!
  const kinds: readonly string[] = shown.kinds[side]
  const replace = (item: Item, next: Item[]) =>
    void onKeep(items.flatMap((each) => (each === item ? next : [each])))
  return (
    <section aria-labelledby={side}>
      <h2 id={side} className={tone}>
        {title}
      </h2>
      <p className="tiny">{hint}</p>
      <ul className="assess-items">
        {items
          .filter((item) => item.side === side)
          .map((item) => (
            <ItemLine
              key={item.text}
              item={item}
              kinds={kinds}
              entries={shown.entries}
              busy={busy}
              onChange={(next) => replace(item, [next])}
              onRemove={() => replace(item, [])}
            />
          ))}
      </ul>
      <AddItem
        label={`Add to ${title}`}
        placeholder={placeholder}
        kinds={kinds}
        busy={busy}
        onAdd={(text, kind) => onKeep([...items, { side, kind, text, evidence: [], from: '' }])}
      />
    </section>
  )
}
