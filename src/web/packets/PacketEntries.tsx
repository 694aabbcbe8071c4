import type { ReactNode } from 'react'
import type { EvidenceId } from '../../domain/base/id.ts'
import type { Output } from '../../operations/index.ts'
import { useQuery } from '../ui/useQuery.ts'
import { counted, dayInWords } from '../ui/words.ts'
import type { Wish } from './wish.ts'

interface PacketEntriesProps {
  wish: Wish
  /** Entries the person ticked or unticked, against the selection that the document starts from. */
  changed: ReadonlySet<EvidenceId>
  onChanged(changed: ReadonlySet<EvidenceId>): void
  onWish(fields: Partial<Wish>): void
  /** Draws the form around the list; entries are named only where the selection was changed. */
  children(list: ReactNode, entries: EvidenceId[] | undefined): ReactNode
}

const shown = 200

/** The entries of the period with those the document starts from ticked; and what external readers may see. */
export function PacketEntries(props: PacketEntriesProps) {
  const { wish, changed, onChanged, onWish, children } = props
  const { from, to } = wish
  const { answer } = useQuery('listEvidence', { from, to, limit: shown })
  const started = useQuery('draftPacket', wish).answer
  const entries = answer?.entries ?? []
  const first =
    started && new Set([...entriesIn(started.content), ...started.keptBack.confidential])
  const isTaken = (id: EvidenceId) => (first?.has(id) ?? true) !== changed.has(id)
  const taken = entries.filter(({ id }) => isTaken(id)).map(({ id }) => id)
  const confidential = entries.filter((each) => each.confidential && isTaken(each.id))
  const list = (
    <>
      <details className="more">
        <summary>
          {answer
            ? `${taken.length} of ${counted(entries.length, 'entry', 'entries')} selected`
            : 'Loading…'}
          {answer && answer.total > shown && `, the latest of ${answer.total}`}
        </summary>
        <ul className="choose-entries">
          {entries.map(({ id, day, text }) => (
            <li key={id}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={isTaken(id)}
                  onChange={() => onChanged(toggled(changed, id))}
                />
                <span dir="auto">
                  <span className="tiny">{dayInWords(day)}</span> {text}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </details>
      {wish.audience === 'outside' && (
        <OutsideFields wish={wish} confidential={confidential} onWish={onWish} />
      )}
    </>
  )
  return children(list, changed.size > 0 ? taken : undefined)
}

function entriesIn({ sections }: Output<'draftPacket'>['content']): EvidenceId[] {
  return sections.flatMap((section) => section.entries.flatMap(({ evidence }) => evidence ?? []))
}

function toggled<Id extends string>(chosen: ReadonlySet<Id>, id: Id): ReadonlySet<Id> {
  const next = new Set(chosen)
  if (!next.delete(id)) next.add(id)
  return next
}

interface OutsideFieldsProps {
  wish: Wish
  confidential: readonly { id: EvidenceId; text: string; neutral: string }[]
  onWish(fields: Partial<Wish>): void
}

/** What is hidden from external readers unless the person allows it. */
function OutsideFields({ wish, confidential, onWish }: OutsideFieldsProps) {
  const chosen = new Set<string>(wish.confidential ?? [])
  return (
    <fieldset className="outside">
      <legend>
        External readers don’t see colleagues’ names, links or confidential entries, unless you
        allow it:
      </legend>
      <label className="check">
        <input
          type="checkbox"
          checked={wish.names ?? false}
          onChange={({ target }) => onWish({ names: target.checked })}
        />
        Show colleagues’ names
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={wish.links ?? false}
          onChange={({ target }) => onWish({ links: target.checked })}
        />
        Show links
      </label>
      {confidential.map(({ id, text, neutral }) => (
        <label key={id} className="check">
          <input
            type="checkbox"
            checked={chosen.has(id)}
            onChange={() => onWish({ confidential: [...toggled(chosen, id)] })}
          />
          <span dir="auto">
            Show in full: “{text}”{' '}
            <span className="tiny">
              ({neutral ? 'otherwise the external wording is used' : 'otherwise left out'})
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
