import { type FormEvent, useState } from 'react'
import type { EvidenceId } from '../../../domain/base/id.ts'
import { MakeGoal } from '../../goals/MakeGoal.tsx'
import { EntryLine } from '../../ladders/readiness/EntryLine.tsx'
import { FindEntry } from '../../ladders/readiness/FindEntry.tsx'
import { LogThis } from '../../log/LogThis.tsx'
import { Unsaved } from '../../ui/Unsaved.tsx'
import { counted } from '../../ui/words.ts'
import type { Item, Shown } from './sides.ts'

interface ItemLineProps {
  item: Item
  kinds: readonly string[]
  entries: Shown['entries']
  busy: boolean
  onChange(item: Item): void
  onRemove(): void
}

/** One item with the entries that show it. */
export function ItemLine({ item, kinds, entries, busy, onChange, onRemove }: ItemLineProps) {
  const [open, setOpen] = useState(false)
  return (
    <li>
      <button
        type="button"
        className="assess-item"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span dir="auto">{item.text}</span>
        <span className="tiny">
          {item.kind} · {basisOf(item)}
        </span>
      </button>
      {open && (
        <div className="item-more">
          <ItemWords item={item} busy={busy} onChange={onChange} />
          <label className="field">
            Type
            <select
              value={item.kind}
              disabled={busy}
              onChange={({ target }) => onChange({ ...item, kind: target.value })}
            >
              {kinds.map((kind) => (
                <option key={kind}>{kind}</option>
              ))}
            </select>
          </label>
          <ItemEvidence item={item} entries={entries} busy={busy} onChange={onChange} />
          <span className="next-steps">
            <MakeGoal
              of={item.text}
              term="long"
              buildsOn={[{ side: item.side, text: item.text }]}
            />
            <LogThis of={item.text} />
          </span>
          <button type="button" className="plain danger" disabled={busy} onClick={onRemove}>
            Remove<span className="hidden">: {item.text}</span>
          </button>
        </div>
      )}
    </li>
  )
}

/** Changes the wording of an item. */
function ItemWords({ item, busy, onChange }: Pick<ItemLineProps, 'item' | 'busy' | 'onChange'>) {
  const [text, setText] = useState(item.text)
  const said = text.trim()
  function save(event: FormEvent) {
    event.preventDefault()
    onChange({ ...item, text: said })
  }
  return (
    <form className="row" onSubmit={save}>
      <input
        aria-label="Wording"
        dir="auto"
        maxLength={500}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" disabled={busy || said === '' || said === item.text}>
        Save wording
      </button>
      <Unsaved when={text !== item.text} />
    </form>
  )
}

/** What an item is based on. */
export function basisOf({ evidence, from }: Item): string {
  if (evidence.length > 0) return counted(evidence.length, 'entry', 'entries')
  return from === '' ? 'no entries yet' : `from ${from}`
}

interface ItemEvidenceProps {
  item: Item
  entries: Shown['entries']
  busy: boolean
  onChange(item: Item): void
}

function ItemEvidence({ item, entries, busy, onChange }: ItemEvidenceProps) {
  const set = (evidence: EvidenceId[]) => onChange({ ...item, evidence })
  const own = entries.filter(({ id }) => item.evidence.includes(id))
  return (
    <>
      <ul>
        {own.map((entry) => (
          <EntryLine key={entry.id} entry={entry}>
            <button
              type="button"
              className="plain"
              disabled={busy}
              onClick={() => set(item.evidence.filter((id) => id !== entry.id))}
            >
              Unlink entry
            </button>
          </EntryLine>
        ))}
      </ul>
      <FindEntry without={item.evidence} busy={busy} onShow={(id) => set([...item.evidence, id])} />
    </>
  )
}
