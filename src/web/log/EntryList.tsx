import type { EvidenceId } from '../../domain/base/id.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { ringName } from '../scope/rings.ts'
import { nameOf } from '../topics/TopicPath.tsx'
import { dayInWords, listed } from '../ui/words.ts'
import { EntryLinks } from './EntryLinks.tsx'
import { energyWords } from './energy.ts'

type Entry = Output<'listEvidence'>['entries'][number]

interface EntryListProps {
  entries: readonly Entry[]
  chosen: ReadonlySet<EvidenceId>
  onChoose(chosen: ReadonlySet<EvidenceId>): void
  onOpen(id: EvidenceId): void
}

/** Entries by month, each with what is said of it. */
export function EntryList({ entries, chosen, onChoose, onOpen }: EntryListProps) {
  return byMonth(entries).map(({ month, own }) => (
    <section key={month} className="log-month" aria-label={monthName(month)}>
      <h2>{monthName(month)}</h2>
      <ul>
        {own.map((entry) => (
          <EntryItem
            key={entry.id}
            entry={entry}
            chosen={chosen.has(entry.id)}
            onChoose={() => onChoose(toggled(chosen, entry.id))}
            onOpen={() => onOpen(entry.id)}
          />
        ))}
      </ul>
    </section>
  ))
}

function byMonth(entries: readonly Entry[]): { month: string; own: Entry[] }[] {
  const months: { month: string; own: Entry[] }[] = []
  for (const entry of entries) {
    const month = entry.day.slice(0, 7)
    const last = months.at(-1)
    if (last?.month === month) last.own.push(entry)
    else months.push({ month, own: [entry] })
  }
  return months
}

function monthName(month: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${month}-01`))
}

function toggled(chosen: ReadonlySet<EvidenceId>, id: EvidenceId): ReadonlySet<EvidenceId> {
  const next = new Set(chosen)
  if (!next.delete(id)) next.add(id)
  return next
}

interface EntryItemProps {
  entry: Entry
  chosen: boolean
  onChoose(): void
  onOpen(): void
}

function EntryItem({ entry, chosen, onChoose, onOpen }: EntryItemProps) {
  return (
    <li className="entry">
      <label className="pick">
        <input type="checkbox" checked={chosen} onChange={onChoose} />
        <span className="hidden">Select “{entry.text.slice(0, 60)}”</span>
      </label>
      <time dateTime={entry.day}>{dayInWords(entry.day).replace(/ \d{4}$/, '')}</time>
      <div>
        <button type="button" className="entry-text" dir="auto" onClick={onOpen}>
          {entry.text}
        </button>
        <EntryFacts entry={entry} />
        <EntryLinks links={entry.links} text={entry.text} />
      </div>
    </li>
  )
}

function EntryFacts({ entry }: { entry: Entry }) {
  const { tree } = useRecord()
  const facts = [
    ...entry.topics.map((topic: TopicId) => nameOf(tree, topic)),
    entry.scope && ringName[entry.scope],
    entry.people.length > 0 && `with ${listed(entry.people)}`,
    entry.seenBy.length > 0 && `witnessed by ${listed(entry.seenBy)}`,
    entry.energy !== null && energyWords[entry.energy],
    entry.confidential && 'confidential',
    entry.hasMore && 'has details',
    entry.source.kind !== 'typed' && `imported from ${entry.source.place}`,
  ].filter((fact) => typeof fact === 'string')
  if (facts.length === 0) return null
  return (
    <p className="facts" dir="auto">
      {facts.join(' · ')}
    </p>
  )
}
