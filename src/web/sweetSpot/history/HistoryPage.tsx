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
          ? 'No history yet. Once there are wants and needs, this page shows how the overlap changes.'
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
    <section className="section history" aria-labelledby="months">
      <h2 id="months">Shares by month</h2>
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
        Each point uses the wants and needs of that day, with today’s topics and the needs in view.
      </p>
    </section>
  )
}
