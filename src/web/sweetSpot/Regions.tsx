import { memo } from 'react'
import type { Opportunity } from '../../domain/sweetSpot/opportunities.ts'
import type { Fitting } from '../../domain/sweetSpot/suggestionOrder.ts'
import type { SweetSpot } from '../../domain/sweetSpot/sweetSpot.ts'
import { ForTheJoyOfIt } from './ForTheJoyOfIt.tsx'
import { InTheSweetSpot } from './InTheSweetSpot.tsx'
import { OnlyTheCompany } from './OnlyTheCompany.tsx'

interface RegionsProps {
  spot: SweetSpot
  fitting: readonly Fitting<Opportunity>[]
  leaning: number
}

/** The three parts of the picture as lists, with what one can do in each. */
export const Regions = memo(function Regions({ spot, fitting, leaning }: RegionsProps) {
  return (
    <section className="regions" aria-label="The three parts of the picture">
      <ForTheJoyOfIt standings={spot.forTheJoyOfIt} />
      <InTheSweetSpot count={spot.bothWin.length} fitting={fitting} leaning={leaning} />
      <OnlyTheCompany standings={spot.onlyTheCompany} />
    </section>
  )
})
