import type { Ladder } from '../../domain/ladders.ts'
import { expectationsByCell } from './ladderWords.ts'

/** How many expectations stand at each level for each competency: a gap is seen at once. */
export function PlacementCounts({ ladder }: { ladder: Ladder }) {
  const said = expectationsByCell(ladder)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by arrow keys
    <section className="wide-table counts" tabIndex={0} aria-label="Expectations by level">
      <table>
        <thead>
          <tr>
            <th scope="col">Expectations</th>
            {ladder.levels.map(({ id, name }) => (
              <th key={id} scope="col" dir="auto">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ladder.competencies.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row" dir="auto">
                {name}
              </th>
              {ladder.levels.map((level) => {
                const count = said(level.id, id).length
                return (
                  <td key={level.id} className={count === 0 ? 'none' : ''}>
                    {count === 0 ? '–' : count}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
