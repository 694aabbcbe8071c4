import { useState } from 'react'
import { useSearch } from 'wouter'
import type { Opportunity } from '../../../domain/sweetSpot/opportunities.ts'
import { ancestors } from '../../../domain/topics/topicTree.ts'
import { useRecord } from '../../record.tsx'
import { ShowAll } from '../../ui/ShowAll.tsx'
import { OpportunityDialog } from './OpportunityDialog.tsx'
import { OpportunityItem } from './OpportunityItem.tsx'

/** Concrete pieces of work that need someone, open ones first. */
export function OpportunitiesSection() {
  const { record, tree } = useRecord()
  const [edited, setEdited] = useState<Opportunity | 'new'>()
  const leads = record.role === 'lead'
  const topic = new URLSearchParams(useSearch()).get('topic')
  const isAsked = ({ topics }: Opportunity) =>
    topics.some((id) => id === topic || ancestors(tree, id).some((above) => above.id === topic))
  const ordered = record.opportunities.toSorted(
    (a, b) =>
      Number(a.status === 'taken') - Number(b.status === 'taken') ||
      Number(isAsked(b)) - Number(isAsked(a)),
  )
  return (
    <section className="section" aria-labelledby="opportunities">
      <div className="row spread">
        <h2 id="opportunities">Opportunities</h2>
        {leads && (
          <button type="button" onClick={() => setEdited('new')}>
            Add opportunity
          </button>
        )}
      </div>
      <p className="tiny">
        {ordered.length === 0 ? 'No open opportunities.' : 'Specific work that needs someone.'}
      </p>
      <ShowAll
        items={ordered}
        few={5}
        className="needs"
        render={(opportunity) => (
          <OpportunityItem
            key={opportunity.id}
            opportunity={opportunity}
            onEdit={leads ? () => setEdited(opportunity) : undefined}
          />
        )}
      />
      {edited && (
        <OpportunityDialog
          opportunity={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      )}
    </section>
  )
}
