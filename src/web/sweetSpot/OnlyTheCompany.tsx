import { useState } from 'react'
import type { Standing } from '../../domain/sweetSpot/sweetSpot.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import { useRecord } from '../record.tsx'
import { nameOf, TopicName } from '../topics/TopicPath.tsx'
import { Done } from '../ui/Done.tsx'
import { Problem } from '../ui/Problem.tsx'
import { ShowAll } from '../ui/ShowAll.tsx'
import { useCommand } from '../ui/useCommand.ts'

/** What is needed and not gladly done. One click makes it a want. */
export function OnlyTheCompany({ standings }: { standings: readonly Standing[] }) {
  const { record, tree, run } = useRecord()
  const { busy, problem, perform } = useCommand()
  const wanted = new Set(record.wants.map(({ topic }) => topic))
  const [added, setAdded] = useState<TopicId>()
  const want = async (topic: TopicId) => {
    setAdded(undefined)
    if (await perform(() => run('addWant', { topic, enthusiasm: 0.5 }))) setAdded(topic)
  }
  return (
    <section className="region of-need" aria-labelledby="only-company">
      <h3 id="only-company">
        <span>Only the company</span>
        <span className="muted num">{standings.length}</span>
      </h3>
      <p className="tiny">
        {standings.length === 0
          ? 'Nothing lies here.'
          : 'Work that builds trust even where it brings no joy. One of these at a time is plenty.'}
      </p>
      <ShowAll
        items={standings}
        className="lines"
        render={({ topic }) => (
          <li key={topic}>
            <span className="chip">
              <TopicName tree={tree} id={topic} />
            </span>
            {!wanted.has(topic) && (
              <button
                type="button"
                className="plain"
                disabled={busy}
                onClick={() => void want(topic)}
              >
                I want this too<span className="hidden">: {nameOf(tree, topic)}</span>
              </button>
            )}
          </li>
        )}
      />
      {added && (
        <Done>
          <TopicName tree={tree} id={added} /> is among your wants now, wanted gladly.
        </Done>
      )}
      <Problem text={problem} />
    </section>
  )
}
