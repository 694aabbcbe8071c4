import { useState } from 'react'
import { weightOf } from '../../../domain/sweetSpot/acceptance.ts'
import type { Need } from '../../../domain/sweetSpot/needs.ts'
import { useRecord } from '../../record.tsx'
import { ShowAll } from '../../ui/ShowAll.tsx'
import { NeedDialog } from './NeedDialog.tsx'
import { NeedItem } from './NeedItem.tsx'

/** The needs in force, and those declared for later, the strongest first. */
export function NeedsSection() {
  const { record } = useRecord()
  const [edited, setEdited] = useState<Need | 'new'>()
  const leads = record.role === 'lead'
  const item = (need: Need) => (
    <NeedItem key={need.id} need={need} onEdit={leads ? () => setEdited(need) : undefined} />
  )
  return (
    <section className="section" aria-labelledby="needs">
      <div className="row spread">
        <h2 id="needs">Needs</h2>
        {leads && (
          <button type="button" className="main" onClick={() => setEdited('new')}>
            Add need
          </button>
        )}
      </div>
      <ShowAll items={strongestFirst(record.needs)} few={8} className="needs" render={item} />
      {record.plannedNeeds.length > 0 && (
        <>
          <h3 className="later">Later</h3>
          <p className="tiny">These start later and don’t count yet.</p>
          <ShowAll items={strongestFirst(record.plannedNeeds)} className="needs" render={item} />
        </>
      )}
      {edited && (
        <NeedDialog
          need={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      )}
    </section>
  )
}

function strongestFirst(needs: readonly Need[]): Need[] {
  return needs.toSorted((a, b) => weightOf[b.priority] - weightOf[a.priority])
}
