import { lazy } from 'react'
import { needsInView } from '../../domain/sweetSpot/needsInView.ts'
import type { Shares, Sizes } from '../../domain/sweetSpot/shares.ts'
import type { Widening } from '../../domain/sweetSpot/widenings.ts'
import { useRecord } from '../record.tsx'
import { nameOf } from '../topics/TopicPath.tsx'
import { Why } from '../ui/Why.tsx'
import { priorityInWords } from './words.ts'

const WhyWidening = lazy(async () => ({
  default: (await import('./WhyWidening.tsx')).WhyWidening,
}))

export type Change = Widening['change']

interface WideningCardProps {
  widening: Widening
  now: Shares
  busy: boolean
  onLook(after: Sizes | undefined): void
  onTry(): void
}

/** One change and what it is worth. While somebody looks at it, the picture shows its circle. */
export function WideningCard({ widening, now, busy, onLook, onTry }: WideningCardProps) {
  const { after } = widening
  return (
    <article
      className="card widening"
      onPointerEnter={() => onLook(after)}
      onPointerLeave={() => onLook(undefined)}
      onFocus={() => onLook(after)}
      onBlur={() => onLook(undefined)}
    >
      <h3 dir="auto">{useChangeInWords(widening.change)}</h3>
      <p className="tiny">
        {useGainInWords(widening)} ·{' '}
        <Why
          label="How is this calculated?"
          because={() => <WhyWidening widening={widening} now={now} />}
        >
          why
        </Why>
      </p>
      <button type="button" disabled={busy} onClick={onTry}>
        Try it
      </button>
    </article>
  )
}

/** `Postgres: anything in Databases`, or `Mentoring: include Onboarding`. */
function useChangeInWords(change: Change): string {
  const { tree } = useRecord()
  const want = nameOf(tree, change.want)
  return change.kind === 'flexibility'
    ? `${want}: anything in ${nameOf(tree, change.reaches)}`
    : `${want}: include ${nameOf(tree, change.topic)}`
}

/** `+1 need you would gladly do (Onboarding, high)`, or points of the needs. */
function useGainInWords({ gain }: Widening): string {
  const { record, tree } = useRecord()
  const [first, ...others] = gain.needs
  if (!first) return `${pointsOf(gain.coverage)} of the needs in view`
  const need = needsInView(record.needs, record.view).find(
    ({ topic }) => tree.indexOf.get(topic) === tree.indexOf.get(first),
  )
  const priority = need ? `, ${priorityInWords[need.priority]}` : ''
  const more = others.length > 0 ? ' and more' : ''
  const count = `+${gain.needs.length} ${others.length > 0 ? 'needs' : 'need'}`
  return `${count} you would gladly do (${nameOf(tree, first)}${priority}${more})`
}

/** A gain as points of what is needed: `+11 points`. */
function pointsOf(share: number): string {
  const points = Math.round(share * 100)
  if (points < 1) return 'Under 1 point'
  return `+${points} ${points === 1 ? 'point' : 'points'}`
}
