import { useState } from 'react'
import type { Day } from '../../../domain/base/day.ts'
import { rings } from '../../../domain/base/rings.ts'
import type { Scope } from '../../../domain/base/scope.ts'
import type { Output } from '../../../operations/index.ts'
import { useRecord } from '../../record.tsx'
import { ringName } from '../../scope/rings.ts'
import { Problem } from '../../ui/Problem.tsx'
import { Unsaved } from '../../ui/Unsaved.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { counted } from '../../ui/words.ts'

type Found = Output<'listProposals'>
type Proposal = Found['proposals'][number]

/** What the person corrects before accepting. */
interface Correction {
  day?: Day
  text?: string
  scope?: Scope | null
}

/** Proposals to choose from; each can be corrected in place. */
export function ProposalList({ found }: { found: Found }) {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [corrections, setCorrections] = useState<Record<string, Correction>>({})
  const { proposals, total } = found
  const isCorrected = proposals.some((each) => corrections[keyOf(each)])
  if (total === 0) return null
  const picked = proposals.filter((proposal) => chosen.has(keyOf(proposal)))
  const undated = picked.filter((each) => !each.candidate.day && !corrections[keyOf(each)]?.day)
  const named = (each: Proposal) => ({ kind: each.kind, key: each.candidate.key })
  const accept = () =>
    perform(() =>
      commit('acceptProposals', {
        proposals: picked.map((each) => ({ ...named(each), ...corrections[keyOf(each)] })),
      }),
    )
  const decline = () => perform(() => commit('declineProposals', { proposals: picked.map(named) }))
  return (
    <section className="found" aria-label="Found work">
      <div className="row found-actions">
        <label className="check">
          <input
            type="checkbox"
            checked={picked.length === proposals.length}
            onChange={({ target }) =>
              setChosen(new Set(target.checked ? proposals.map(keyOf) : []))
            }
          />
          Select all {proposals.length}
        </label>
        <button
          type="button"
          className="main"
          disabled={busy || picked.length === 0 || undated.length > 0}
          onClick={() => void accept()}
        >
          {picked.length === 0 ? 'Add to log' : `Add ${counted(picked.length, 'entry', 'entries')}`}
        </button>
        <button type="button" disabled={busy || picked.length === 0} onClick={() => void decline()}>
          Dismiss
        </button>
      </div>
      {undated.length > 0 && (
        <p className="tiny">
          {counted(undated.length, 'selected item')} without a date. Add the date first.
        </p>
      )}
      <Problem text={problem} />
      <Unsaved when={isCorrected} />
      <ul>
        {proposals.map((proposal) => {
          const key = keyOf(proposal)
          return (
            <FoundItem
              key={key}
              proposal={proposal}
              chosen={chosen.has(key)}
              correction={corrections[key] ?? {}}
              onChoose={() => setChosen(toggled(chosen, key))}
              onCorrect={(fields) =>
                setCorrections({ ...corrections, [key]: { ...corrections[key], ...fields } })
              }
            />
          )
        })}
      </ul>
      {total > proposals.length && (
        <p className="muted">{counted(total - proposals.length, 'more item')} after these.</p>
      )}
    </section>
  )
}

function keyOf({ kind, candidate }: Proposal): string {
  return `${kind} ${candidate.key}`
}

function toggled(chosen: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(chosen)
  if (!next.delete(key)) next.add(key)
  return next
}

interface FoundItemProps {
  proposal: Proposal
  chosen: boolean
  correction: Correction
  onChoose(): void
  onCorrect(fields: Correction): void
}

function FoundItem({ proposal, chosen, correction, onChoose, onCorrect }: FoundItemProps) {
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
