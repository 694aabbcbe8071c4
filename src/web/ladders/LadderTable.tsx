import type { Ladder } from '../../domain/ladders/ladders.ts'
import { LadderGrid } from './LadderGrid.tsx'
import { levelFacts } from './ladderWords.ts'

/** What each level expects of each competency. */
export function LadderTable({ ladder }: { ladder: Ladder }) {
  return (
    <LadderGrid
      ladder={ladder}
      label="The ladder as a table"
      head={(level) => (
        <>
          {level.name}
          <span className="tiny">{levelFacts(level)}</span>
        </>
      )}
      cell={(expectations) =>
        expectations.map(({ id, text }) => (
          <p key={id} dir="auto">
            {text}
          </p>
        ))
      }
    />
  )
}
