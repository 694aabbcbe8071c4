import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import type { LadderMapping } from '../../../domain/ladders/ladderMapping.ts'
import type { Output } from '../../../operations/index.ts'
import { useRecord } from '../../record.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { useQuery } from '../../ui/useQuery.ts'
import type { useLadderImport } from './useLadderImport.ts'

interface ImportAsProps {
  found: ReturnType<typeof useLadderImport>
  mapping: LadderMapping
  faults: readonly string[]
}

/** The name and owner of the ladder, and the import button. */
export function ImportAs({ found, mapping, faults }: ImportAsProps) {
  const { record, commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [, navigate] = useLocation()
  const leads = record.role === 'lead'
  const [as, setAs] = useState(leads ? 'organisation' : 'mine')
  const [note, setNote] = useState('')
  const { answer } = useQuery('listLadders', {})
  const existing = (answer?.ladders ?? []).filter(({ mine }) => mine || leads)
  const known = existing.find(({ id }) => id === as)
  function bringIn(event: FormEvent) {
    event.preventDefault()
    void perform(async () => {
      const whose = known ? { id: known.id, version: known.version, note } : { mine: as === 'mine' }
      const { id } = await found.send((sent) =>
        commit('importLadder', { ...sent, mapping, ...whose }),
      )
      navigate(`/ladders/${id}`)
    })
  }
  return (
    <section className="section" aria-labelledby="import">
      <h2 id="import">Import</h2>
      <form onSubmit={bringIn}>
        <div className="fields">
          <label>
            Ladder name
            <input
              dir="auto"
              required
              maxLength={160}
              value={mapping.name}
              onChange={({ target }) => found.change({ ...mapping, name: target.value })}
            />
          </label>
          <label>
            Save as
            <select value={as} onChange={({ target }) => setAs(target.value)}>
              <Ways leads={leads} existing={existing} organisation={record.organisation.name} />
            </select>
          </label>
          {known && (
            <label className="wide">
              What changed (one line)
              <input
                dir="auto"
                maxLength={500}
                value={note}
                onChange={({ target }) => setNote(target.value)}
              />
            </label>
          )}
        </div>
        <Problem text={faults.length > 0 ? faults.join('\n') : problem} />
        <div className="actions">
          <button type="submit" className="main" disabled={busy || found.busy || faults.length > 0}>
            {known ? `Import as version ${known.version + 1}` : 'Import ladder'}
          </button>
        </div>
      </form>
    </section>
  )
}

interface WaysProps {
  leads: boolean
  existing: Output<'listLadders'>['ladders']
  organisation: string
}

function Ways({ leads, existing, organisation }: WaysProps) {
  return (
    <>
      {leads && <option value="organisation">New ladder for {organisation}</option>}
      <option value="mine">New private ladder</option>
      {existing.map(({ id, name, version }) => (
        <option key={id} value={id}>
          Version {version + 1} of {name}
        </option>
      ))}
    </>
  )
}
