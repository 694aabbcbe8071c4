import { useEffect, useState } from 'react'
import type { EvidenceId } from '../../../domain/base/id.ts'
import { Answered } from '../../ui/Answered.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { EntryLine } from './EntryLine.tsx'

interface FindEntryProps {
  /** Entries that are linked already. */
  without: readonly EvidenceId[]
  busy: boolean
  onShow(id: EvidenceId): void
}

/** Pause in typing before a search starts, in milliseconds. */
const rest = 150

/** Searches for an entry that was not suggested. */
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
        Find another entry to link
        <input
          type="search"
          dir="auto"
          maxLength={200}
          placeholder="Search entries"
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
        if (found.length === 0) return <p className="tiny">No other entries match.</p>
        return (
          <ul>
            {found.map((entry) => (
              <EntryLine key={entry.id} entry={entry}>
                <button type="button" disabled={busy} onClick={() => onShow(entry.id)}>
                  Link entry
                </button>
              </EntryLine>
            ))}
          </ul>
        )
      }}
    </Answered>
  )
}
