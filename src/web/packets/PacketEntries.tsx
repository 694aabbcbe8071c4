import type { ReactNode } from 'react'
import type { EvidenceId } from '../../domain/base/id.ts'
import { useQuery } from '../ui/useQuery.ts'
import { counted, dayInWords } from '../ui/words.ts'
import type { Wish } from './wish.ts'

interface PacketEntriesProps {
  wish: Wish
  without: ReadonlySet<EvidenceId>
  onWithout(without: ReadonlySet<EvidenceId>): void
  onWish(fields: Partial<Wish>): void
  /** Draws the form around the list; entries are named only where some were left out. */
  children(list: ReactNode, entries: EvidenceId[] | undefined): ReactNode
}

const shown = 200

/** The entries of the period, each of which can be left out; and what external readers may see. */
export function PacketEntries(props: PacketEntriesProps) {
  const { wish, without, onWithout, onWish, children } = props
  const { from, to } = wish
  const { answer } = useQuery('listEvidence', { from, to, limit: shown })
  const entries = answer?.entries ?? []
  const taken = entries.filter(({ id }) => !without.has(id)).map(({ id }) => id)
  const confidential = entries.filter((each) => each.confidential && !without.has(each.id))
  const list = (
    <>
      <details className="more">
        <summary>
          {answer ? `${counted(taken.length, 'entry', 'entries')} in this period` : 'Loading…'}
          {answer && answer.total > shown && `, the latest of ${answer.total}`}
        </summary>
        <ul className="choose-entries">
          {entries.map(({ id, day, text }) => (
            <li key={id}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={!without.has(id)}
                  onChange={() => onWithout(toggled(without, id))}
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
  return children(list, without.size > 0 ? taken : undefined)
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
        name colleagues in full
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={wish.links ?? false}
          onChange={({ target }) => onWish({ links: target.checked })}
        />
        give links
      </label>
      {confidential.map(({ id, text, neutral }) => (
        <label key={id} className="check">
          <input
            type="checkbox"
            checked={chosen.has(id)}
            onChange={() => onWish({ confidential: [...toggled(chosen, id)] })}
          />
          <span dir="auto">
            tell in full: “{text}”{' '}
            <span className="tiny">
              ({neutral ? 'otherwise the external wording is used' : 'otherwise left out'})
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
