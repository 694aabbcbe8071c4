import { useState } from 'react'
import type { EvidenceId } from '../../domain/base/id.ts'
import { rings } from '../../domain/base/rings.ts'
import type { Scope } from '../../domain/base/scope.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import type { Input } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { ringName } from '../scope/rings.ts'
import { TopicPicker } from '../topics/TopicPicker.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { capitalised } from '../ui/words.ts'
import { energies, energyWords } from './energy.ts'
import { NameList } from './NameList.tsx'

interface BulkBarProps {
  ids: readonly EvidenceId[]
  onDone(): void
}

/** Says the same of all chosen entries at once, or deletes them. */
export function BulkBar({ ids, onDone }: BulkBarProps) {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [sure, setSure] = useState(false)
  if (ids.length === 0) return null
  const tag = (said: Omit<Input<'tagEvidence'>, 'ids'>) =>
    void perform(() => commit('tagEvidence', { ids: [...ids], ...said }))
  const remove = async () => {
    if (await perform(() => commit('removeEvidence', { ids: [...ids] }))) onDone()
  }
  return (
    <section className="bulk card" aria-label="Selected entries">
      <div className="row spread">
        <b>{ids.length} selected</b>
        <button type="button" className="plain" onClick={onDone}>
          Clear selection
        </button>
      </div>
      <div className="bulk-fields">
        <TopicPicker label="Add topic" onPick={(topic: TopicId) => tag({ addTopics: [topic] })} />
        <label className="field">
          Who benefited
          <select
            value=""
            disabled={busy}
            onChange={({ target }) => tag({ scope: target.value as Scope })}
          >
            <option value="">Choose…</option>
            {rings.map((ring) => (
              <option key={ring} value={ring}>
                {ringName[ring]}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          Energy
          <select
            value=""
            disabled={busy}
            onChange={({ target }) => tag({ energy: Number(target.value) })}
          >
            <option value="">Choose…</option>
            {energies.map((each) => (
              <option key={each} value={each}>
                {capitalised(energyWords[each]!)}
              </option>
            ))}
          </select>
        </label>
        <NameList
          label="Who knows about this work"
          names={[]}
          onChange={(addSeenBy) => tag({ addSeenBy })}
        />
      </div>
      <Problem text={problem} />
      <div className="actions">
        {sure ? (
          <>
            <button type="button" className="danger" disabled={busy} onClick={() => void remove()}>
              Delete {ids.length === 1 ? '1 entry' : `${ids.length} entries`}
            </button>
            <button type="button" onClick={() => setSure(false)}>
              Cancel
            </button>
          </>
        ) : (
          <button type="button" className="plain danger" onClick={() => setSure(true)}>
            Delete entries…
          </button>
        )}
      </div>
    </section>
  )
}
