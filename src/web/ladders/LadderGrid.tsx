import type { ReactNode } from 'react'
import type { Expectation, Ladder, Level } from '../../domain/ladders/ladders.ts'
import { expectationsByCell } from './ladderWords.ts'

interface LadderGridProps {
  ladder: Ladder
  /** What the table shows, for those who hear it. */
  label: string
  className?: string
  corner?: ReactNode
  head(level: Level): ReactNode
  cell(expectations: readonly Expectation[]): ReactNode
}

/** Levels side by side, competency by competency. It scrolls inside its own frame. */
export function LadderGrid({ ladder, label, className = '', corner, head, cell }: LadderGridProps) {
  const said = expectationsByCell(ladder)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by arrow keys
    <section className={`wide-table ${className}`} tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            {corner === undefined ? <td /> : <th scope="col">{corner}</th>}
            {ladder.levels.map((level) => (
              <th key={level.id} scope="col" dir="auto">
                {head(level)}
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
                <td key={level.id}>{cell(said(level.id, id))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
