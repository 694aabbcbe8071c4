import type { Output } from '../../operations/index.ts'
import { capitalised, counted } from '../ui/words.ts'
import { ringLabel } from './rings.ts'

/** The inputs and the rule behind the scope that holds. */
export function WhyActing({ shown }: { shown: Output<'showScope'> }) {
  const { rule, standings, entries } = shown
  return (
    <>
      <p>
        You work at a scope when you have entries at it, or a wider one, in{' '}
        <b>
          {rule.months} of the last {rule.window} months
        </b>
        . Months count, not entries: one big project doesn’t make a scope, and a month or two away
        doesn’t end one. While fewer than {rule.months} months have entries at all, as on a leave,
        nothing is concluded. The current month can only help.
      </p>
      <table className="tiny num">
        <thead>
          <tr>
            <th scope="col">Scope</th>
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
          {capitalised(counted(entries.unsaid, 'entry', 'entries'))}{' '}
          {entries.unsaid === 1 ? 'doesn’t' : 'don’t'} say who benefited, so{' '}
          {entries.unsaid === 1 ? 'it isn’t' : 'they aren’t'} counted.
        </p>
      )}
      <p className="tiny">
        Source: Fairwind’s own rule, after the scope axes of published career ladders. It says what
        your log shows, not what you are worth.
      </p>
    </>
  )
}
