import { Link } from 'wouter'
import type { Standing } from '../../domain/sweetSpot/sweetSpot.ts'
import { useRecord } from '../record.tsx'
import { TopicName } from '../topics/TopicPath.tsx'
import { ShowAll } from '../ui/ShowAll.tsx'

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
          {record.wants.length === 0
            ? 'Nothing lies here yet.'
            : 'Nothing lies here: all you want is needed as well.'}
        </p>
      ) : (
        <>
          <p className="tiny">
            Not needed now, or far less than you want it. Worth time for its own sake; it will not
            carry a promotion.
          </p>
          <ShowAll
            items={standings}
            className="chips"
            render={({ topic }) => (
              <li key={topic} className="chip">
                <TopicName tree={tree} id={topic} />
              </li>
            )}
          />
          <p className="tiny">
            {hours > 0 ? (
              <>
                You set aside <b>{hours} h a week</b> for these.
              </>
            ) : (
              'You set aside no hours for these yet.'
            )}{' '}
            <Link href="/wants">Change your hours</Link>
          </p>
        </>
      )}
    </section>
  )
}
