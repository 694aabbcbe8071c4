import { memo } from 'react'
import type { BeliefGap } from '../../domain/sweetSpot/beliefs.ts'
import { useRecord } from '../record.tsx'
import { TopicName } from '../topics/TopicPath.tsx'
import { ShowAll } from '../ui/ShowAll.tsx'
import { priorityInWords } from './words.ts'

/** Where what somebody believes is needed and what was declared differ. No judgement, two facts. */
export const Beliefs = memo(function Beliefs() {
  const { record } = useRecord()
  if (record.beliefGaps.length === 0) return null
  return (
    <section className="section" aria-labelledby="beliefs">
      <h2 id="beliefs">What you believe, and what was said</h2>
      <p className="tiny">
        Where your picture of what is needed differs from what was declared. Either can be out of
        date; asking settles it.
      </p>
      <ShowAll
        items={record.beliefGaps}
        className="beliefs"
        render={(gap) => (
          <li key={gap.topic}>
            <Gap gap={gap} />
          </li>
        )}
      />
    </section>
  )
})

function Gap({ gap: { topic, believed, declared, gap } }: { gap: BeliefGap }) {
  const { record, tree } = useRecord()
  const company = <bdi>{record.organisation.name}</bdi>
  return (
    <>
      <b>
        <TopicName tree={tree} id={topic} />
      </b>
      : you believe the need is <b className="of-want">{priorityInWords[believed]}</b>; {company}{' '}
      declared <b className="of-need">{declared === 'none' ? 'none' : priorityInWords[declared]}</b>
      .{' '}
      <span className="muted">
        {gap > 0 ? 'Worth asking before you build on it.' : 'It counts for more than you thought.'}
      </span>
    </>
  )
}
