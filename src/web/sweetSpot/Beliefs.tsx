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
      <h2 id="beliefs">Your assumptions vs. stated needs</h2>
      <p className="tiny">
        Your assumptions differ from what was stated. Either could be out of date, so ask.
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
      : you assume <b className="of-want">{priorityInWords[believed]}</b>; {company} states{' '}
      <b className="of-need">{declared === 'none' ? 'none' : priorityInWords[declared]}</b>.{' '}
      <span className="muted">
        {gap > 0 ? 'Ask before you rely on this.' : 'It’s needed more than you assumed.'}
      </span>
    </>
  )
}
