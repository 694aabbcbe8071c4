import type { Sizes } from '../../domain/sweetSpot/sweetSpot.ts'
import type { Widening } from '../../domain/sweetSpot/widenings.ts'
import { useRecord } from '../record.tsx'
import { TopicName } from '../topics/TopicPath.tsx'
import { Why } from '../ui/Why.tsx'
import { MiniPicture } from './picture/MiniPicture.tsx'
import { WhyWidening } from './WhyWidening.tsx'
import { flexibilityInWords } from './words.ts'

export type Change = Widening['change']

interface WideningCardProps {
  widening: Widening
  busy: boolean
  onLook(after: Sizes | undefined): void
  onTry(): void
}

/** One change, what it is worth, and the circle it would make. */
export function WideningCard({ widening, busy, onLook, onTry }: WideningCardProps) {
  const { record } = useRecord()
  const { change, gain, after } = widening
  const { spot } = record
  return (
    <article
      className="card widening"
      onPointerEnter={() => onLook(after)}
      onPointerLeave={() => onLook(undefined)}
      onFocus={() => onLook(after)}
      onBlur={() => onLook(undefined)}
    >
      <div className="row spread">
        <Why
          className="gain"
          label="why this gain"
          because={() => <WhyWidening widening={widening} now={spot} />}
        >
          {pointsOf(gain / spot.need)}
        </Why>
        <MiniPicture sizes={spot} ghost={after} width={124} height={68} />
      </div>
      <p>
        <ChangeInWords change={change} />
      </p>
      <button type="button" disabled={busy} onClick={onTry}>
        Try it
      </button>
    </article>
  )
}

/** A gain as points of what is needed: `+ 11 points`. */
function pointsOf(share: number): string {
  const points = Math.round(share * 100)
  if (points < 1) return '+\u202funder 1 point'
  return `+\u202f${points} ${points === 1 ? 'point' : 'points'}`
}

function ChangeInWords({ change }: { change: Change }) {
  const { record, tree } = useRecord()
  const wanted = <i>{<TopicName tree={tree} id={change.want} />}</i>
  if (change.kind === 'flexibility')
    return (
      <>
        Be more open around {wanted}: from “{flexibilityInWords(change.from)}” to{' '}
        <b>“{flexibilityInWords(change.to)}”</b>.
      </>
    )
  const need = record.needs.find(({ topic }) => topic === change.topic)
  return (
    <>
      From {wanted} to{' '}
      <b>
        <TopicName tree={tree} id={change.topic} />
      </b>
      {need && `, a need of ${need.priority} priority`}
      {change.steps === 1 ? ', right beside it' : ', close to what you like already'}.
    </>
  )
}
