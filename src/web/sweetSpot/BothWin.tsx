import { memo } from 'react'
import type { Opportunity } from '../../domain/sweetSpot/opportunities.ts'
import { byLeaning, type Fitting } from '../../domain/sweetSpot/suggestionOrder.ts'
import type { Standing } from '../../domain/sweetSpot/sweetSpot.ts'
import { useRecord } from '../record.tsx'
import { TopicName } from '../topics/TopicPath.tsx'
import { ShowAll } from '../ui/ShowAll.tsx'
import { Why } from '../ui/Why.tsx'
import { counted, decimals } from '../ui/words.ts'
import { Bars } from './Bars.tsx'
import { WhyTopic } from './WhyTopic.tsx'

interface BothWinProps {
  standings: readonly Standing[]
  fitting: readonly Fitting<Opportunity>[]
  leaning: number
}

/** So many are shown beside the picture before somebody asks for all. */
const few = 5

/** The topics where both win, in the order of one’s leaning. */
export const BothWin = memo(function BothWin({ standings, fitting, leaning }: BothWinProps) {
  const { record } = useRecord()
  const ordered = byLeaning(standings, leaning, ({ acceptance, need }) => ({
    joy: acceptance,
    career: need,
  }))
  return (
    <section aria-labelledby="both-win">
      <h2 id="both-win">Where both of you win</h2>
      {standings.length === 0 ? (
        <p className="muted nothing">
          {record.wants.length > 0 && record.needs.length > 0
            ? 'Nothing lies in the overlap now. That happens, most of all with few or very exact wants.'
            : 'Topics appear here once there are wants and needs.'}
        </p>
      ) : (
        <ShowAll
          items={ordered}
          few={few}
          className="items"
          render={(standing) => (
            <Line
              key={standing.topic}
              standing={standing}
              openings={fitting.filter(({ topics }) => topics.includes(standing.topic)).length}
            />
          )}
        />
      )}
    </section>
  )
})

function Line({ standing, openings }: { standing: Standing; openings: number }) {
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
            · through <TopicName tree={tree} id={via.topic} />
          </span>
        )}
        <Bars acceptance={acceptance} need={need} />
      </div>
      <div className="beside tiny">
        {openings > 0 && (
          <a href="#in-sweet-spot">{counted(openings, 'opportunity', 'opportunities')}</a>
        )}
        <Why
          label={`how ${decimals(acceptance)} and ${decimals(need)} come about`}
          because={() => <WhyTopic standing={standing} />}
        >
          why
        </Why>
      </div>
    </li>
  )
}
