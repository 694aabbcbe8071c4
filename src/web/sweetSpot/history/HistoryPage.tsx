import { Link } from 'wouter'
import { useRecord } from '../../record.tsx'
import { Page } from '../../ui/Page.tsx'
import { dayInWords, percent } from '../../ui/words.ts'
import { ViewSwitch } from '../needs/ViewSwitch.tsx'
import { HistoryLine } from './HistoryLine.tsx'
import { changeInWords, type Measured, measured } from './measured.ts'
import './history.css'

/** How the two shares of the sweet spot changed, month by month. */
export function HistoryPage() {
  const { record } = useRecord()
  const moments = measured(record.history)
  return (
    <Page title="Sweet spot: History" className="sweet-spot-history" aside={<ViewSwitch />}>
      {moments.length === 0 ? (
        <TooEarly />
      ) : (
        <>
          <p className="lede">{changeInWords(moments)}</p>
          <HistoryLine moments={moments} />
          <Months moments={moments} />
          <p className="actions">
            <Link className="btn" href="/sweet-spot">
              Ways to widen the overlap
            </Link>
          </p>
        </>
      )}
    </Page>
  )
}

function TooEarly() {
  const { record } = useRecord()
  const missing = record.wants.length === 0 ? 'wants' : record.needs.length === 0 ? 'needs' : null
  return (
    <>
      <p className="lede">
        {missing
          ? 'No history yet. Add wants and needs to see how the overlap changes over time.'
          : 'No history yet. It starts in the third month after your first want.'}
      </p>
      {missing && (
        <p className="actions">
          <Link className="btn main" href={missing === 'wants' ? '/wants' : '/needs'}>
            Add {missing}
          </Link>
        </p>
      )}
    </>
  )
}

function Months({ moments }: { moments: readonly Measured[] }) {
  return (
    <details className="more history">
      <summary>Shares by month</summary>
      <table className="num">
        <thead>
          <tr>
            <th>Date</th>
            <th>Your wants</th>
            <th>Needs in view</th>
          </tr>
        </thead>
        <tbody>
          {moments.toReversed().map(({ day, coverageOfWant, coverageOfNeed }) => (
            <tr key={day}>
              <td>{dayInWords(day)}</td>
              <td>{percent(coverageOfWant)}</td>
              <td>{percent(coverageOfNeed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="tiny caption">
        Each row uses the wants and needs of that day, and today’s topics.
      </p>
    </details>
  )
}
