import type { CSSProperties } from 'react'
import type { Output } from '../../../operations/index.ts'
import { useRecord } from '../../record.tsx'
import { TopicName } from '../../topics/TopicPath.tsx'
import { counted } from '../../ui/words.ts'

/** How one kind of work feels. */
export type TopicEnergy = Output<'showEnergy'>['topics'][number]

/** A kind of work that was felt often enough for a mean. */
type MeanEnergy = TopicEnergy & { mean: number }

export function hasMean(topic: TopicEnergy): topic is MeanEnergy {
  return topic.mean !== null
}

/** Each kind of work between “takes a lot” and “gives a lot”, where its mean lies. */
export function EnergyRows({ topics }: { topics: readonly MeanEnergy[] }) {
  const { tree } = useRecord()
  if (topics.length === 0) return null
  return (
    <div className="energy-rows">
      <p className="ends tiny" aria-hidden="true">
        <span>takes a lot</span>
        <span>neither</span>
        <span>gives a lot</span>
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

/** As the lists below: leaf gives and is needed, teal is a joy, amber takes and is needed. */
function toneOf(mean: number, needed: boolean): string {
  if (mean >= 0.25) return needed ? 'both' : 'want'
  return mean <= -0.25 && needed ? 'need' : ''
}

function meanInWords(mean: number): string {
  if (mean >= 1.25) return 'gives a lot'
  if (mean >= 0.25) return 'gives'
  if (mean > -0.25) return 'neither'
  return mean > -1.25 ? 'takes' : 'takes a lot'
}
