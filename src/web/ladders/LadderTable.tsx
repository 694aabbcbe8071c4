import type { Ladder } from '../../domain/ladders.ts'
import { expectationsByCell, levelFacts } from './ladderWords.ts'

/** Levels side by side, competency by competency. It scrolls inside its own frame. */
export function LadderTable({ ladder }: { ladder: Ladder }) {
  const said = expectationsByCell(ladder)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by arrow keys
    <section className="wide-table" tabIndex={0} aria-label="The ladder as a table">
      <table>
        <thead>
          <tr>
            <td />
            {ladder.levels.map((level) => (
              <th key={level.id} scope="col" dir="auto">
                {level.name}
                <span className="tiny">{levelFacts(level)}</span>
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
              {ladder.levels.map((level) => (
                <td key={level.id}>
                  {said(level.id, id).map((each) => (
                    <p key={each.id} dir="auto">
                      {each.text}
                    </p>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
