import type { Output } from '../../operations/index.ts'
import { counted } from '../ui/words.ts'
import { ringLabel } from './rings.ts'

/** The inputs and the rule behind the ring acted at. */
export function WhyActing({ shown }: { shown: Output<'showScope'> }) {
  const { rule, standings, entries } = shown
  return (
    <>
      <p>
        You act at a ring when entries reached it, or a wider one, in{' '}
        <b>
          {rule.months} of the last {rule.window} months
        </b>
        . Months and not entries count, so that one great piece or one busy month makes no level,
        and a month or two away take none. A month that has only begun counts for you, never against
        you.
      </p>
      <table className="tiny num">
        <thead>
          <tr>
            <th scope="col">Ring</th>
            <th scope="col">Entries</th>
            <th scope="col">Months of {rule.window}</th>
          </tr>
        </thead>
        <tbody>
          {standings.map(({ ring, entries: count, months }) => (
            <tr key={ring}>
              <th scope="row">{ringLabel[ring]}</th>
              <td>{count}</td>
              <td>{months}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {entries.unsaid > 0 && (
        <p>
          {counted(entries.unsaid, 'entry', 'entries')} of yours{' '}
          {entries.unsaid === 1 ? 'does' : 'do'} not say who was better off, and count nowhere.
        </p>
      )}
      <p className="tiny">
        Source: Fairwind’s own rule, after the scope axes of published career ladders. It says what
        your log shows, not what you are worth.
      </p>
    </>
  )
}
