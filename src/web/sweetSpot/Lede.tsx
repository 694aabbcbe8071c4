import { Link } from 'wouter'
import type { SweetSpot } from '../../domain/sweetSpot/sweetSpot.ts'
import type { Want } from '../../domain/sweetSpot/wants.ts'
import { useRecord } from '../record.tsx'
import { Why } from '../ui/Why.tsx'
import { monthOf, percent } from '../ui/words.ts'
import { changeSince, countOfWants } from './picture/describe.ts'
import { WhyChange, WhyCoverage } from './WhyCoverage.tsx'

interface LedeProps {
  spot: SweetSpot
  wants: readonly Want[]
}

/** The first sentence: what the picture shows, as counts and as two shares that are never one. */
export function Lede({ spot, wants }: LedeProps) {
  const { record } = useRecord()
  const company = <bdi>{record.organisation.name}</bdi>
  const { coverageOfWant, coverageOfNeed, wantsThatMeet } = spot
  if (coverageOfWant === null && wants.length === 0) return <NothingWanted />
  if (coverageOfNeed === null)
    return (
      <p className="lede">
        {company} has declared nothing it needs yet, so there is nothing to overlap with.{' '}
        <Link href="/company">Say what is needed</Link>, as far as you know it.
      </p>
    )
  return (
    <div className="lede">
      {countOfWants(wantsThatMeet, wants.length)} to something {company} needs.{' '}
      {spot.overlap === 0 ? (
        <>
          There is no overlap
          {record.widenings.length > 0 && '; further down stands what would open one'}.
        </>
      ) : (
        <>
          That is{' '}
          <Why
            className="figure"
            label="why this figure"
            because={() => <WhyCoverage of="want" spot={spot} wants={wants} />}
          >
            {percent(coverageOfWant ?? 0)}
          </Why>{' '}
          <b>of what you want</b>
          <Change now={coverageOfWant ?? 0} />, and{' '}
          <Why
            className="figure"
            label="why this figure"
            because={() => <WhyCoverage of="need" spot={spot} wants={wants} />}
          >
            {percent(coverageOfNeed)}
          </Why>{' '}
          <b>of what {company} needs</b> that you would gladly do.
        </>
      )}
    </div>
  )
}

function Change({ now }: { now: number }) {
  const { record } = useRecord()
  const then = changeSince(record.history, now)
  if (!then) return null
  return (
    <>
      {', '}
      <Why label="why this change" because={() => <WhyChange then={then} now={now} />}>
        {then.share < now ? 'up' : 'down'} from {percent(then.share)} in{' '}
        {monthOf(then.day, record.today)}
      </Why>
    </>
  )
}

function NothingWanted() {
  const { record } = useRecord()
  return (
    <p className="lede">
      You have named nothing you want yet
      {record.needs.length > 0 && ', so the picture has one circle only'}.{' '}
      <Link href="/wants">Name three to seven things</Link> you want to work on or grow in.
    </p>
  )
}
