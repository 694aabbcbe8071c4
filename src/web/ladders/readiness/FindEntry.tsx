import { useEffect, useState } from 'react'
import type { EvidenceId } from '../../../domain/base/id.ts'
import { Answered } from '../../ui/Answered.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { EntryLine } from './EntryLine.tsx'

interface FindEntryProps {
  /** Entries that show it already. */
  without: readonly EvidenceId[]
  busy: boolean
  onShow(id: EvidenceId): void
}

/** So long the fingers rest before a search is asked for, in milliseconds. */
const rest = 150

/** Looks for an entry that was not offered. */
export function FindEntry({ without, busy, onShow }: FindEntryProps) {
  const [typed, setTyped] = useState('')
  const [sought, setSought] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSought(typed.trim()), rest)
    return () => clearTimeout(timer)
  }, [typed])
  return (
    <div className="find-entry">
      <label className="field">
        Find another entry that shows it
        <input
          type="search"
          dir="auto"
          maxLength={200}
          placeholder="beginnings of words"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      {sought !== '' && <Found sought={sought} without={without} busy={busy} onShow={onShow} />}
    </div>
  )
}

function Found({ sought, without, busy, onShow }: FindEntryProps & { sought: string }) {
  const asked = useQuery('listEvidence', { search: sought, limit: 8 })
  return (
    <Answered asked={asked}>
      {({ entries }) => {
        const found = entries.filter(({ id }) => !without.includes(id))
        if (found.length === 0) return <p className="tiny">No other entry has these words.</p>
        return (
          <ul>
            {found.map((entry) => (
              <EntryLine key={entry.id} entry={entry}>
                <button type="button" disabled={busy} onClick={() => onShow(entry.id)}>
                  Yes, it shows this
                </button>
              </EntryLine>
            ))}
          </ul>
        )
      }}
    </Answered>
  )
}
