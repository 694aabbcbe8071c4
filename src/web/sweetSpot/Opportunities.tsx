import type { Opportunity } from '../../domain/sweetSpot/opportunities.ts'
import { byLeaning, type Fitting } from '../../domain/sweetSpot/suggestionOrder.ts'
import { useRecord } from '../record.tsx'
import { nameOf } from '../topics/TopicPath.tsx'
import { ShowAll } from '../ui/ShowAll.tsx'
import { Why } from '../ui/Why.tsx'
import { listed, periodInWords } from '../ui/words.ts'

interface OpportunitiesProps {
  fitting: readonly Fitting<Opportunity>[]
  leaning: number
}

/** The concrete work that lies in the overlap and needs someone. */
export function Opportunities({ fitting, leaning }: OpportunitiesProps) {
  const ordered = byLeaning(fitting, leaning, (each) => each)
  return (
    <div id="in-sweet-spot">
      <p className="tiny">
        {fitting.length === 0
          ? 'No open opportunity matches right now.'
          : `${fitting.length} open ${fitting.length === 1 ? 'opportunity matches' : 'opportunities match'}.`}
      </p>
      <ShowAll
        items={ordered}
        few={5}
        className="opportunities"
        render={(each) => <Line key={each.opportunity.id} fitting={each} />}
      />
    </div>
  )
}

function Line({ fitting: { opportunity, topics } }: { fitting: Fitting<Opportunity> }) {
  const { tree } = useRecord()
  const { title, team, scope, starts, ends, about } = opportunity
  const when = periodInWords(starts, ends)
  return (
    <li>
      <b dir="auto">{title}</b>{' '}
      <span className="tiny">
        {[team, when, `Scope: ${scope}`].filter(Boolean).join(' · ')} ·{' '}
        <Why
          label={`Why ${title} matches`}
          because={() => (
            <>
              <h3 dir="auto">{title}</h3>
              {about && <p dir="auto">{about}</p>}
              <p>
                It’s open, and {listed(topics.map((id) => nameOf(tree, id)))}{' '}
                {topics.length === 1 ? 'is' : 'are'} both wanted and needed.
              </p>
            </>
          )}
        >
          why
        </Why>
      </span>
    </li>
  )
}
