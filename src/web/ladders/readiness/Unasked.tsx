import type { EvidenceId } from '../../../domain/base/id.ts'
import { ShowAll } from '../../ui/ShowAll.tsx'
import { counted } from '../../ui/words.ts'
import { EntryLine } from './EntryLine.tsx'
import type { Entry, Shown } from './readinessWords.ts'

interface UnaskedProps {
  shown: Shown
  entries: ReadonlyMap<EvidenceId, Entry>
  onOpen(id: EvidenceId): void
}

/** Entries that aren’t linked to any expectation of the level. */
export function Unasked({ shown, entries, onOpen }: UnaskedProps) {
  const { unasked, aim } = shown
  if (unasked.total === 0) return null
  const latest = unasked.entries.flatMap((id) => entries.get(id) ?? []).reverse()
  const isMore = unasked.total > latest.length
  return (
    <details className="more">
      <summary>{counted(unasked.total, 'entry', 'entries')} not linked to this level</summary>
      <p className="muted">
        Entries from the last 12 months that aren’t linked to any {aim.level.name} expectation.
        {isMore && ` Showing the latest ${latest.length}.`} They may fit another level, or show work
        this ladder doesn’t cover.
      </p>
      <ShowAll
        items={latest}
        className="unasked"
        render={(entry) => <EntryLine key={entry.id} entry={entry} onOpen={onOpen} />}
      />
    </details>
  )
}
