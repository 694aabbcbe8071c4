import type { CSSProperties } from 'react'
import type { Output } from '../../../operations/index.ts'
import { useRecord } from '../../record.tsx'
import { TopicName } from '../../topics/TopicPath.tsx'
import { counted } from '../../ui/words.ts'

/** The energy ratings of one topic. */
export type TopicEnergy = Output<'showEnergy'>['topics'][number]

/** A topic with enough ratings for a mean. */
type MeanEnergy = TopicEnergy & { mean: number }

export function hasMean(topic: TopicEnergy): topic is MeanEnergy {
  return topic.mean !== null
}

/** Each topic on a scale from “very draining” to “very energising”. */
export function EnergyRows({ topics }: { topics: readonly MeanEnergy[] }) {
  const { tree } = useRecord()
  if (topics.length === 0) return null
  return (
    <div className="energy-rows">
      <p className="ends tiny" aria-hidden="true">
        <span>very draining</span> <span>neutral</span> <span>very energising</span>
      </p>
      <ul>
        {topics.map(({ topic, mean, felt, needed }) => (
          <li key={topic}>
            <span>
              <TopicName tree={tree} id={topic} />
            </span>
            <span
              className={`energy-scale ${toneOf(mean, needed)}`}
              style={{ '--at': `${((mean + 2) / 4) * 100}%` } as CSSProperties}
            />
            <span className="tiny">
              {meanInWords(mean)}
              <span className="num"> ({mean.toFixed(1)})</span>, {counted(felt, 'entry', 'entries')}
              {needed ? ', needed' : ''}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** As in the lists below: leaf is energising and needed, teal energising, amber draining but needed. */
function toneOf(mean: number, needed: boolean): string {
  if (mean >= 0.25) return needed ? 'both' : 'want'
  return mean <= -0.25 && needed ? 'need' : ''
}

function meanInWords(mean: number): string {
  if (mean >= 1.25) return 'very energising'
  if (mean >= 0.25) return 'energising'
  if (mean > -0.25) return 'neutral'
  return mean > -1.25 ? 'draining' : 'very draining'
}
