import type { Opportunity } from '../../domain/sweetSpot/opportunities.ts'
import { byLeaning, type Fitting } from '../../domain/sweetSpot/suggestionOrder.ts'
import { useRecord } from '../record.tsx'
import { nameOf } from '../topics/TopicPath.tsx'
import { ShowAll } from '../ui/ShowAll.tsx'
import { Why } from '../ui/Why.tsx'
import { capitalised, counted, listed, periodInWords } from '../ui/words.ts'

interface InTheSweetSpotProps {
  count: number
  fitting: readonly Fitting<Opportunity>[]
  leaning: number
}

/** The concrete work that lies in the overlap and needs someone. */
export function InTheSweetSpot({ count, fitting, leaning }: InTheSweetSpotProps) {
  const ordered = byLeaning(fitting, leaning, (each) => each)
  return (
    <section className="region of-both" aria-labelledby="in-sweet-spot">
      <h3 id="in-sweet-spot">
        <span>Sweet spot</span>
        <span className="muted num">{count}</span>
      </h3>
      <p className="tiny">
        {fitting.length === 0
          ? 'No open opportunity lies here now. You can propose one: you know what is needed.'
          : `${capitalised(counted(fitting.length, 'open opportunity lies', 'open opportunities lie'))} here.`}
      </p>
      <ShowAll
        items={ordered}
        few={5}
        className="opportunities"
        render={(each) => <Line key={each.opportunity.id} fitting={each} />}
      />
    </section>
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
        {[team, when, `scope: ${scope}`].filter(Boolean).join(' · ')} ·{' '}
        <Why
          label={`why ${title} is here`}
          because={() => (
            <>
              <h3 dir="auto">{title}</h3>
              {about && <p dir="auto">{about}</p>}
              <p>
                It is here because it is open and {listed(topics.map((id) => nameOf(tree, id)))}{' '}
                {topics.length === 1 ? 'lies' : 'lie'} where both of you win.
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
