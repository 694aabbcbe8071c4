import { memo } from 'react'
import type { Opportunity } from '../../domain/sweetSpot/opportunities.ts'
import type { Fitting } from '../../domain/sweetSpot/suggestionOrder.ts'
import type { SweetSpot } from '../../domain/sweetSpot/sweetSpot.ts'
import { BothWin } from './BothWin.tsx'
import { ForTheJoyOfIt } from './ForTheJoyOfIt.tsx'
import { NotOnYourList } from './NotOnYourList.tsx'

interface RegionsProps {
  spot: SweetSpot
  fitting: readonly Fitting<Opportunity>[]
  leaning: number
}

/** The three parts of the picture as lists, with what one can do in each. */
export const Regions = memo(function Regions({ spot, fitting, leaning }: RegionsProps) {
  return (
    <section className="regions" aria-label="Three parts of the diagram">
      <BothWin standings={spot.bothWin} fitting={fitting} leaning={leaning} />
      <ForTheJoyOfIt standings={spot.forTheJoyOfIt} />
      <NotOnYourList possible={spot.possible} standings={spot.onlyTheCompany} />
    </section>
  )
})
