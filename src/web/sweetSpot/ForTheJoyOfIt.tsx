import { Link } from 'wouter'
import type { Standing } from '../../domain/sweetSpot/sweetSpot.ts'
import { useRecord } from '../record.tsx'
import { TopicName } from '../topics/TopicPath.tsx'
import { ShowAll } from '../ui/ShowAll.tsx'
import { LeadOn } from './LeadOn.tsx'

/** What one wants and nobody needs: a joy, and not dressed up as career. */
export function ForTheJoyOfIt({ standings }: { standings: readonly Standing[] }) {
  const { record, tree } = useRecord()
  const joys = new Set(standings.map(({ topic }) => topic))
  const hours = record.wants
    .filter(({ topic }) => joys.has(topic))
    .reduce((sum, want) => sum + (want.hours ?? 0), 0)
  return (
    <section className="region of-want" aria-labelledby="for-joy">
      <h3 id="for-joy">
        <span>For the joy of it</span>
        <span className="muted num">{standings.length}</span>
      </h3>
      {standings.length === 0 ? (
        <p className="tiny">
          {record.wants.length === 0 ? 'No topics yet.' : 'Everything you want is also needed.'}
        </p>
      ) : (
        <>
          <p className="tiny">
            Your company doesn’t need these right now. Do them because you enjoy them.
          </p>
          <ShowAll
            items={standings}
            className="lines"
            few={5}
            render={({ topic }) => (
              <li key={topic}>
                <span className="chip">
                  <TopicName tree={tree} id={topic} />
                </span>
                <LeadOn topic={topic} />
              </li>
            )}
          />
          <p className="tiny">
            {hours > 0 ? (
              <>
                <b>{hours} hours per week</b> set aside for these.
              </>
            ) : (
              'No hours set aside yet.'
            )}{' '}
            <Link href="/wants">Edit hours</Link>
          </p>
        </>
      )}
    </section>
  )
}
