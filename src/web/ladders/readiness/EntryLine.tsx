import type { ReactNode } from 'react'
import type { EvidenceId } from '../../../domain/base/id.ts'
import { dayInWords, listed } from '../../ui/words.ts'
import type { Entry } from './readinessWords.ts'

interface EntryLineProps {
  entry: Pick<Entry, 'id' | 'day' | 'text' | 'seenBy'>
  /** Why it is suggested. */
  because?: string
  /** What can be done with it. */
  children?: ReactNode
  onOpen?(id: EvidenceId): void
}

/** An entry of the log in a line: what happened, when, and who saw it. */
export function EntryLine({ entry, because, children, onOpen }: EntryLineProps) {
  const { id, day, text, seenBy } = entry
  const seen = seenBy.length > 0 ? `witnessed by ${listed(seenBy)}` : 'no witnesses yet'
  return (
    <li className="entry-line">
      <div>
        {onOpen ? (
          <button type="button" className="entry-text" dir="auto" onClick={() => onOpen(id)}>
            {text}
          </button>
        ) : (
          <span dir="auto">{text}</span>
        )}
        <p className="tiny">
          <time dateTime={day}>{dayInWords(day)}</time> · <span dir="auto">{seen}</span>
          {because && <span className="because"> · {because}</span>}
        </p>
      </div>
      {children}
    </li>
  )
}
