import { rings } from '../../domain/base/rings.ts'
import type { Output } from '../../operations/index.ts'
import { counted, dayInWords } from '../ui/words.ts'
import { ringLabel, ringName } from './rings.ts'

type Month = Output<'showScope'>['months'][number]

interface MonthsProps {
  months: readonly Month[]
  /** How many rings the picture beside it has. */
  count: number
}

/** Months by rings: the fuller a cell, the more entries reached that ring. */
export function Months({ months, count }: MonthsProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways on a narrow screen
    <section className="months" tabIndex={0} aria-label="Entries by month and scope">
      <table>
        <thead>
          <tr>
            <th>
              <span className="hidden">Scope</span>
            </th>
            {months.map(({ month }, index) => (
              <th key={month} scope="col" title={monthName(month)}>
                <span aria-hidden="true">
                  {index % everyOf(months) === 0 ? letterOf(month) : ''}
                </span>
                <span className="hidden">{monthName(month)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rings
            .slice(0, count)
            .map((ring, place) => (
              <tr key={ring}>
                <th scope="row">{ringLabel[ring]}</th>
                {months.map(({ month, reached }) => (
                  <Cell key={month} month={month} ring={ring} reached={reached[place]!} />
                ))}
              </tr>
            ))
            .reverse()}
        </tbody>
      </table>
    </section>
  )
}

function everyOf(months: readonly Month[]): number {
  return months.length > 12 ? 2 : 1
}

interface CellProps {
  month: string
  ring: (typeof rings)[number]
  reached: number
}

function Cell({ month, ring, reached }: CellProps) {
  const fullness = Math.min(4, Math.ceil(Math.sqrt(reached)))
  return (
    <td
      className={`full-${fullness}`}
      title={`${monthName(month)}: ${counted(reached, 'entry', 'entries')} for ${ringName[ring]} or wider`}
    >
      <span className="hidden">{reached}</span>
    </td>
  )
}

function monthName(day: string): string {
  return dayInWords(day).slice(2)
}

function letterOf(day: string): string {
  return dayInWords(day).slice(2, 3)
}
