import { titlesAreRelative } from '../../../domain/ladders/titleWords.ts'
import { ringLabel } from '../../scope/rings.ts'
import { capitalised, counted, dayInWords, inWords } from '../../ui/words.ts'
import type { Answer } from './titleAnswer.ts'

/** The way from the log to the title, with the counts it rests on, and what it is worth. */
export function HowWorkedOut({ answer }: { answer: Answer }) {
  const { rule, standings, entries, unsaid, from } = answer
  return (
    <section className="section" aria-labelledby="how">
      <h2 id="how">How this was worked out</h2>
      <p className="muted">
        From scope alone. The widest ring that shows in {inWords(rule.months)} of the last{' '}
        {inWords(rule.window)} months is looked up among the levels of each ladder: every level that
        asks for it, or, where a ladder passes over it, the level below and the one above. Where a
        ladder does not reach, nothing is claimed.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by arrow keys */}
      <section className="ring-counts" tabIndex={0} aria-label="Entries by ring">
        <table>
          <thead>
            <tr>
              <th scope="col">Ring</th>
              <th scope="col">Entries</th>
              <th scope="col">Months, at it or wider</th>
              <th scope="col">Shows</th>
            </tr>
          </thead>
          <tbody>
            {standings.map(({ ring, entries: count, months, held }) => (
              <tr key={ring} className={ring === answer.ring ? 'acting' : ''}>
                <th scope="row">{ringLabel[ring]}</th>
                <td>{count}</td>
                <td>
                  {months} of {rule.window}
                </td>
                <td>{held ? 'yes' : 'not yet'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="tiny">
        {capitalised(counted(entries, 'entry', 'entries'))} since {dayInWords(from)}
        {unsaid > 0 && `; of ${inWords(unsaid)} the log does not say who was better off`}. The
        present month counts when it helps, and never against you.
      </p>
      <p className="muted">{titlesAreRelative}</p>
    </section>
  )
}
