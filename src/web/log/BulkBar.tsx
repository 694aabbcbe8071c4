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
import { capitalised, counted } from '../ui/words.ts'
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
    <section className="bulk card" aria-label="The chosen entries">
      <div className="row spread">
        <b>{counted(ids.length, 'entry', 'entries')} chosen</b>
        <button type="button" className="plain" onClick={onDone}>
          Choose none
        </button>
      </div>
      <div className="bulk-fields">
        <TopicPicker
          label="Add a topic to all"
          onPick={(topic: TopicId) => tag({ addTopics: [topic] })}
        />
        <label className="field">
          Who was better off
          <select
            value=""
            disabled={busy}
            onChange={({ target }) => tag({ scope: target.value as Scope })}
          >
            <option value="">choose for all</option>
            {rings.map((ring) => (
              <option key={ring} value={ring}>
                {ringName[ring]}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          How it felt
          <select
            value=""
            disabled={busy}
            onChange={({ target }) => tag({ energy: Number(target.value) })}
          >
            <option value="">choose for all</option>
            {energies.map((each) => (
              <option key={each} value={each}>
                {capitalised(energyWords[each]!)}
              </option>
            ))}
          </select>
        </label>
        <NameList label="Who saw them" names={[]} onChange={(addSeenBy) => tag({ addSeenBy })} />
      </div>
      <Problem text={problem} />
      <div className="actions">
        {sure ? (
          <>
            <button type="button" className="danger" disabled={busy} onClick={() => void remove()}>
              Delete {counted(ids.length, 'entry', 'entries')} for good
            </button>
            <button type="button" onClick={() => setSure(false)}>
              Keep them
            </button>
          </>
        ) : (
          <button type="button" className="plain danger" onClick={() => setSure(true)}>
            Delete …
          </button>
        )}
      </div>
    </section>
  )
}
