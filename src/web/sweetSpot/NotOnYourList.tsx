import { useState } from 'react'
import type { Standing } from '../../domain/sweetSpot/sweetSpot.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import { useRecord } from '../record.tsx'
import { nameOf, TopicName } from '../topics/TopicPath.tsx'
import { Done } from '../ui/Done.tsx'
import { Problem } from '../ui/Problem.tsx'
import { ShowAll } from '../ui/ShowAll.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { LeadOn } from './LeadOn.tsx'

interface NotOnYourListProps {
  possible: readonly Standing[]
  standings: readonly Standing[]
}

/** Needs that are not done gladly, those that are nearly so first. One click makes one a want. */
export function NotOnYourList({ possible, standings }: NotOnYourListProps) {
  const { record, tree, run } = useRecord()
  const { busy, problem, perform } = useCommand()
  const wanted = new Set(record.wants.map(({ topic }) => topic))
  const [added, setAdded] = useState<TopicId>()
  const add = async (topic: TopicId) => {
    setAdded(undefined)
    if (await perform(() => run('addWant', { topic, enthusiasm: 0.5 }))) setAdded(topic)
  }
  const count = possible.length + standings.length
  const line = ({ topic }: Standing) => (
    <li key={topic}>
      <span className="chip">
        <TopicName tree={tree} id={topic} />
      </span>
      {!wanted.has(topic) && (
        <button type="button" className="plain" disabled={busy} onClick={() => void add(topic)}>
          Add to wants<span className="hidden">: {nameOf(tree, topic)}</span>
        </button>
      )}
      <LeadOn topic={topic} />
    </li>
  )
  return (
    <section className="region of-need" aria-labelledby="not-on-your-list">
      <h3 id="not-on-your-list">
        <span>Needed, not on your list</span>
        <span className="muted num">{count}</span>
      </h3>
      {count === 0 && <p className="tiny">No other needs.</p>}
      {possible.length > 0 && (
        <>
          <p className="tiny">Close to what you want:</p>
          <ShowAll items={possible} few={3} className="lines" render={line} />
        </>
      )}
      {standings.length > 0 && (
        <>
          <p className="tiny">
            {possible.length > 0
              ? 'Further from what you want:'
              : 'Taking on one of these builds trust, even if it isn’t your first choice.'}
          </p>
          <ShowAll
            items={standings}
            few={possible.length > 0 ? 3 : 5}
            className="lines"
            render={line}
          />
        </>
      )}
      {added && (
        <Done>
          <TopicName tree={tree} id={added} /> was added to your wants with medium interest.
        </Done>
      )}
      <Problem text={problem} />
    </section>
  )
}
