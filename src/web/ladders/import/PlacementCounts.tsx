import type { Ladder } from '../../../domain/ladders/ladders.ts'
import { LadderGrid } from '../LadderGrid.tsx'

/** How many expectations stand at each level for each competency: a gap is seen at once. */
export function PlacementCounts({ ladder }: { ladder: Ladder }) {
  return (
    <LadderGrid
      ladder={ladder}
      label="Expectations by level"
      className="counts"
      corner="Expectations"
      head={({ name }) => name}
      cell={({ length }) => (length === 0 ? <span className="none">–</span> : length)}
    />
  )
}
