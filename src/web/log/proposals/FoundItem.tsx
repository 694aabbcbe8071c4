import type { Day } from '../../../domain/base/day.ts'
import { rings } from '../../../domain/base/rings.ts'
import type { Scope } from '../../../domain/base/scope.ts'
import { useRecord } from '../../record.tsx'
import { ringName } from '../../scope/rings.ts'
import type { Proposal } from './groups.ts'

/** What the person corrects before accepting. */
export interface Correction {
  day?: Day
  text?: string
  scope?: Scope | null
}

interface FoundItemProps {
  proposal: Proposal
  chosen: boolean
  correction: Correction
  onChoose(): void
  onCorrect(fields: Correction): void
}

/** A proposal, which can be corrected in place. */
export function FoundItem({ proposal, chosen, correction, onChoose, onCorrect }: FoundItemProps) {
  const { record } = useRecord()
  const { text, day, place, details, people, scope } = proposal.candidate
  const short = text.slice(0, 60)
  return (
    <li className="found-item">
      <label className="pick">
        <input type="checkbox" checked={chosen} onChange={onChoose} />
        <span className="hidden">Select “{short}”</span>
      </label>
      <div>
        <textarea
          aria-label={`Text of “${short}”`}
          rows={1}
          dir="auto"
          maxLength={2000}
          value={correction.text ?? text}
          onChange={({ target }) => onCorrect({ text: target.value })}
        />
        <div className="row">
          <input
            type="date"
            aria-label={`Date of “${short}”`}
            max={record.today}
            value={correction.day ?? day ?? ''}
            onChange={({ target }) => target.value && onCorrect({ day: target.value as Day })}
          />
          <select
            aria-label={`Who benefited from “${short}”`}
            value={(correction.scope === undefined ? scope : correction.scope) ?? ''}
            onChange={({ target }) => onCorrect({ scope: (target.value || null) as Scope | null })}
          >
            <option value="">Who benefited?</option>
            {rings.map((ring) => (
              <option key={ring} value={ring}>
                {ringName[ring]}
              </option>
            ))}
          </select>
          <span className="tiny" dir="auto">
            {[place, people.length > 0 ? `with ${people.join(', ')}` : '']
              .filter(Boolean)
              .join(' · ')}
          </span>
        </div>
        {details && (
          <details>
            <summary className="tiny">More</summary>
            <p className="tiny details" dir="auto">
              {details}
            </p>
          </details>
        )}
      </div>
    </li>
  )
}
