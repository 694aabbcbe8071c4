import { Link } from 'wouter'
import type { Output } from '../../operations/index.ts'
import { counted, dayInWords } from '../ui/words.ts'
import { ringName } from './rings.ts'

type Shown = Output<'showScope'>

/** Acting at since, beside titled since, and the time between. */
export function Lags({ lags, titles }: Pick<Shown, 'lags' | 'titles'>) {
  return (
    <section className="section" aria-labelledby="lags">
      <h2 id="lags">Acting at, and titled for it</h2>
      {lags.length === 0 ? (
        <p className="muted">
          Too early to say: a ring counts once it was reached in four of six months.
        </p>
      ) : (
        <table className="lags">
          <thead>
            <tr>
              <th scope="col">Ring</th>
              <th scope="col">Acting since</th>
              <th scope="col">Titled since</th>
              <th scope="col">Between</th>
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
          Say <Link href="/readiness">which titles you have had</Link>, on which ladder, to see the
          second column.
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
  if (months === 0) return 'the same month'
  return months > 0 ? `${count} before the title` : `${count} after the title`
}
