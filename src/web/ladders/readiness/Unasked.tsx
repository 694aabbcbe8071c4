import type { EvidenceId } from '../../../domain/base/id.ts'
import { ShowAll } from '../../ui/ShowAll.tsx'
import { capitalised, counted } from '../../ui/words.ts'
import { EntryLine } from './EntryLine.tsx'
import type { Entry, Shown } from './readinessWords.ts'

interface UnaskedProps {
  shown: Shown
  entries: ReadonlyMap<EvidenceId, Entry>
  onOpen(id: EvidenceId): void
}

/** What was done that no sentence of the level asks for. */
export function Unasked({ shown, entries, onOpen }: UnaskedProps) {
  const { unasked, aim } = shown
  if (unasked.total === 0) return null
  const latest = unasked.entries.flatMap((id) => entries.get(id) ?? []).reverse()
  const isMore = unasked.total > latest.length
  return (
    <section className="section" aria-labelledby="unasked">
      <h2 id="unasked">What your log shows that nothing here asks for</h2>
      <p className="muted">
        {capitalised(counted(unasked.total, 'entry', 'entries'))} of the last year{' '}
        {unasked.total === 1 ? 'shows' : 'show'} nothing that {aim.level.name} asks for, as far as
        you have said{isMore ? `; the latest ${latest.length} are here` : ''}. It is work all the
        same: it may show another level, or what this ladder leaves out.
      </p>
      <ShowAll
        items={latest}
        className="unasked"
        render={(entry) => <EntryLine key={entry.id} entry={entry} onOpen={onOpen} />}
      />
    </section>
  )
}
