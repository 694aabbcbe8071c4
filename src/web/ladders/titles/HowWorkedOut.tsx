import { titlesAreRelative } from '../../../domain/ladders/titleWords.ts'
import { ringLabel } from '../../scope/rings.ts'
import { counted, dayInWords } from '../../ui/words.ts'
import type { Answer } from './titleAnswer.ts'

/** How the title was derived from the log, with the counts behind it, and its limits. */
export function HowWorkedOut({ answer }: { answer: Answer }) {
  const { rule, standings, entries, unsaid, from } = answer
  return (
    <section className="section" aria-labelledby="how">
      <h2 id="how">How is this calculated?</h2>
      <p className="muted">
        It uses scope only. We take the widest scope you reached in {rule.months} of the last{' '}
        {rule.window} months and find the levels that expect it. If no level does, we show the
        levels just below and above. If the ladder ends before that, we show no match.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by arrow keys */}
      <section className="ring-counts" tabIndex={0} aria-label="Entries by scope">
        <table>
          <thead>
            <tr>
              <th scope="col">Scope</th>
              <th scope="col">Entries</th>
              <th scope="col">Months at this scope or wider</th>
              <th scope="col">Reached</th>
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
                <td>{held ? 'Yes' : 'Not yet'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="tiny">
        {counted(entries, 'entry', 'entries')} since {dayInWords(from)}
        {unsaid > 0 && `, ${unsaid} without a scope`}. The current month can only help you.
      </p>
      <p className="muted">{titlesAreRelative}</p>
    </section>
  )
}
