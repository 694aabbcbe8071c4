import { Link } from 'wouter'
import type { Output } from '../../operations/index.ts'
import { counted, dayInWords } from '../ui/words.ts'
import { ringName } from './rings.ts'

type Shown = Output<'showScope'>

/** Working at a scope since, beside the title since, and the time between. */
export function Lags({ lags, titles }: Pick<Shown, 'lags' | 'titles'>) {
  return (
    <section className="section" aria-labelledby="lags">
      <h2 id="lags">Working at this scope vs. title</h2>
      {lags.length === 0 ? (
        <p className="muted">
          Too early to say. A scope counts once you have entries at it in 4 of 6 months.
        </p>
      ) : (
        <table className="lags">
          <thead>
            <tr>
              <th scope="col">Scope</th>
              <th scope="col">Working at it since</th>
              <th scope="col">Title since</th>
              <th scope="col">Difference</th>
            </tr>
          </thead>
          <tbody>
            {lags.toReversed().map(({ ring, actingSince, titled, months }) => (
              <tr key={ring}>
                <th scope="row">{ringName[ring]}</th>
                <td>{monthYear(actingSince)}</td>
                <td>{titled ? `${monthYear(titled.since)}, ${titled.title}` : 'not yet'}</td>
                <td>{lagInWords(months, titled !== null)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {titles.every(({ scope }) => scope === null) && (
        <p className="tiny">
          <Link href="/readiness">Add your titles and their ladder</Link> to fill in “Title since”.
        </p>
      )}
    </section>
  )
}

function monthYear(day: string): string {
  return dayInWords(day).slice(2)
}

function lagInWords(months: number, isTitled: boolean): string {
  const count = counted(Math.abs(months), 'month')
  if (!isTitled) return months === 0 ? 'since this month' : `${count} so far`
  if (months === 0) return 'same month'
  return months > 0 ? `${count} before the title` : `${count} after the title`
}
