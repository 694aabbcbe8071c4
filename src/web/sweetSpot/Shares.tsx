import { lazy } from 'react'
import type { SweetSpot } from '../../domain/sweetSpot/sweetSpot.ts'
import type { Want } from '../../domain/sweetSpot/wants.ts'
import { useRecord } from '../record.tsx'
import { Why } from '../ui/Why.tsx'
import { monthOf, percent } from '../ui/words.ts'
import { changeSince } from './picture/describe.ts'

// Only for whoever opens a figure.
const WhyShare = lazy(async () => ({ default: (await import('./WhyShare.tsx')).WhyShare }))
const WhyChange = lazy(async () => ({ default: (await import('./WhyShare.tsx')).WhyChange }))

interface SharesProps {
  spot: SweetSpot
  wants: readonly Want[]
}

/** The two shares that the picture draws, each with how it is calculated; never one number. */
export function Shares({ spot, wants }: SharesProps) {
  const { coverageOfWant, coverageOfNeed } = spot
  if (coverageOfWant === null || coverageOfNeed === null) return null
  return (
    <p className="tiny shares">
      Both shares are to scale:{' '}
      <Why
        className="figure"
        label="How is this calculated?"
        because={() => <WhyShare of="want" spot={spot} wants={wants} />}
      >
        {percent(coverageOfWant)}
      </Why>{' '}
      of your wants
      <Change now={coverageOfWant} />,{' '}
      <Why
        className="figure"
        label="How is this calculated?"
        because={() => <WhyShare of="need" spot={spot} wants={wants} />}
      >
        {percent(coverageOfNeed)}
      </Why>{' '}
      of the needs in view.
    </p>
  )
}

function Change({ now }: { now: number }) {
  const { record } = useRecord()
  const then = changeSince(record.history, now)
  if (!then) return null
  return (
    <>
      {' '}
      <Why label="Why did this change?" because={() => <WhyChange then={then} now={now} />}>
        ({then.share < now ? 'up' : 'down'} from {percent(then.share)} in{' '}
        {monthOf(then.day, record.today)})
      </Why>
    </>
  )
}
