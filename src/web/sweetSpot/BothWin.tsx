import { lazy, memo } from 'react'
import type { Opportunity } from '../../domain/sweetSpot/opportunities.ts'
import { byLeaning, type Fitting } from '../../domain/sweetSpot/suggestionOrder.ts'
import type { Standing } from '../../domain/sweetSpot/sweetSpot.ts'
import { useRecord } from '../record.tsx'
import { TopicName } from '../topics/TopicPath.tsx'
import { ShowAll } from '../ui/ShowAll.tsx'
import { Why } from '../ui/Why.tsx'
import { decimals } from '../ui/words.ts'
import { Bars } from './Bars.tsx'
import { LeadOn } from './LeadOn.tsx'
import { Opportunities } from './Opportunities.tsx'

const WhyTopic = lazy(async () => ({ default: (await import('./WhyTopic.tsx')).WhyTopic }))

interface BothWinProps {
  standings: readonly Standing[]
  fitting: readonly Fitting<Opportunity>[]
  leaning: number
}

/** The needs somebody would gladly do, in the order of their leaning, and the open work in them. */
export const BothWin = memo(function BothWin({ standings, fitting, leaning }: BothWinProps) {
  const { record } = useRecord()
  const ordered = byLeaning(standings, leaning, ({ acceptance, need }) => ({
    joy: acceptance,
    career: need,
  }))
  return (
    <section className="region of-both" aria-labelledby="both-win">
      <h3 id="both-win">
        <span>Wanted and needed</span>
        <span className="muted num">{standings.length}</span>
      </h3>
      {standings.length === 0 ? (
        <p className="tiny">
          {record.wants.length > 0 && record.needs.length > 0
            ? 'No overlap yet. This is common with few or very specific wants.'
            : 'Add wants and needs to see the overlap.'}
        </p>
      ) : (
        <ShowAll
          items={ordered}
          className="items"
          few={5}
          render={(standing) => <Line key={standing.topic} standing={standing} />}
        />
      )}
      <Opportunities fitting={fitting} leaning={leaning} />
    </section>
  )
})

function Line({ standing }: { standing: Standing }) {
  const { tree } = useRecord()
  const { topic, acceptance, need, via } = standing
  return (
    <li className="item">
      <div>
        <b>
          <TopicName tree={tree} id={topic} />
        </b>
        {via && via.steps > 0 && (
          <span className="tiny">
            {' '}
            · via <TopicName tree={tree} id={via.topic} />
          </span>
        )}
        <Bars acceptance={acceptance} need={need} />
      </div>
      <div className="beside tiny">
        <Why
          label={`How ${decimals(acceptance)} and ${decimals(need)} are calculated`}
          because={() => <WhyTopic standing={standing} />}
        >
          why
        </Why>
      </div>
      <LeadOn topic={topic} />
    </li>
  )
}
