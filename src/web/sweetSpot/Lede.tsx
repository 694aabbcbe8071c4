import { Link } from 'wouter'
import { isOfTeam } from '../../domain/sweetSpot/needsInView.ts'
import type { SweetSpot } from '../../domain/sweetSpot/sweetSpot.ts'
import { useRecord } from '../record.tsx'
import { needsMetInWords, wantsNeededInWords } from './picture/describe.ts'

/** The first sentences: what the picture shows, as counts. The shares stand below it. */
export function Lede({ spot }: { spot: SweetSpot }) {
  const { record } = useRecord()
  const company = record.organisation.name
  const whose = isOfTeam(record.view) ? 'your team’s' : `${company}’s`
  if (spot.wants.length === 0) return <NothingWanted />
  if (spot.needs === 0)
    return (
      <p className="lede">
        {isOfTeam(record.view) ? 'Your team' : <bdi>{company}</bdi>} has no needs yet, so there is
        nothing to compare with. <Link href="/needs">Add the needs you know.</Link>
      </p>
    )
  return (
    <p className="lede">
      {wantsNeededInWords(spot)} {needsMetInWords(spot, whose)}
      {spot.overlap === 0 &&
        record.widenings.length > 0 &&
        ' See “Ways to widen the overlap” below.'}
    </p>
  )
}

function NothingWanted() {
  const { record } = useRecord()
  return (
    <p className="lede">
      You haven’t added any wants yet
      {record.needs.length > 0 && ', so only the company’s circle is shown'}.{' '}
      <Link href="/wants">Add 3 to 7 things</Link> you want to work on or grow in.
    </p>
  )
}
