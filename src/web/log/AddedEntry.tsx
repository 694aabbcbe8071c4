import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { ringName } from '../scope/rings.ts'
import { nameOf } from '../topics/TopicPath.tsx'
import { capitalised, dayInWords } from '../ui/words.ts'

type Added = Output<'addEvidence'>

interface AddedEntryProps {
  entry: Added | undefined
  busy: boolean
  onEdit(): void
  onUndo(entry: Added): void
}

/** What has just been saved: on which day, for whom and about what, with the way back. */
export function AddedEntry({ entry, busy, onEdit, onUndo }: AddedEntryProps) {
  const { tree } = useRecord()
  const facts = entry && [
    `Entry added for ${dayInWords(entry.day)}`,
    ...(entry.scope ? [capitalised(ringName[entry.scope])] : []),
    ...entry.topics.map((topic) => nameOf(tree, topic)),
  ]
  return (
    <div className="added">
      <p role="status" className={entry ? 'done' : ''}>
        {entry && `${facts?.join(' · ')}${doubt(entry)}: “${entry.text}”`}
      </p>
      {entry && (
        <p className="row tiny">
          <button type="button" className="plain" disabled={busy} onClick={onEdit}>
            Edit entry
          </button>
          <button type="button" className="plain" disabled={busy} onClick={() => onUndo(entry)}>
            Undo
          </button>
        </p>
      )}
    </div>
  )
}

/** What to check about the day. */
function doubt({ stated }: Added): string {
  if (!stated) return ''
  if (stated.kind !== 'read') return ` (couldn’t read “${stated.words}” as a date)`
  return stated.unsure ? ` (from “${stated.words}”, please check)` : ''
}
