import { useState } from 'react'
import type { Output } from '../../../operations/index.ts'
import { useRecord } from '../../record.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { Unsaved } from '../../ui/Unsaved.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { counted } from '../../ui/words.ts'
import { type Correction, FoundItem } from './FoundItem.tsx'
import { GroupHeading, withKeys } from './GroupHeading.tsx'
import { groupsOf, keyOf, type Proposal } from './groups.ts'

type Found = Output<'listProposals'>

/** Proposals to choose from; each can be corrected in place. */
export function ProposalList({ found }: { found: Found }) {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [corrections, setCorrections] = useState<Record<string, Correction>>({})
  const { proposals, matching } = found
  const isCorrected = proposals.some((each) => corrections[keyOf(each)])
  if (matching === 0) return null
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
              setChosen(withKeys(chosen, proposals.map(keyOf), target.checked))
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
      {groupsOf(proposals).map(({ title, proposals: inGroup }) => (
        <section key={title} className="found-group" aria-label={title}>
          <GroupHeading
            title={title}
            keys={inGroup.map(keyOf)}
            chosen={chosen}
            onChoose={setChosen}
          />
          <ul>
            {inGroup.map((proposal) => {
              const key = keyOf(proposal)
              return (
                <FoundItem
                  key={key}
                  proposal={proposal}
                  chosen={chosen.has(key)}
                  correction={corrections[key] ?? {}}
                  onChoose={() => setChosen(withKeys(chosen, [key], !chosen.has(key)))}
                  onCorrect={(fields) =>
                    setCorrections({ ...corrections, [key]: { ...corrections[key], ...fields } })
                  }
                />
              )
            })}
          </ul>
        </section>
      ))}
      {matching > proposals.length && (
        <p className="muted">{counted(matching - proposals.length, 'more item')} after these.</p>
      )}
    </section>
  )
}
