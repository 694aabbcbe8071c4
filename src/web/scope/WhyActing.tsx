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
        . Months count, not entries. One busy month isn’t enough, and 1 or 2 months away don’t
        matter. With entries in fewer than {rule.months} months, such as during leave, nothing is
        concluded. The current month can only help you.
      </p>
      <table className="tiny num">
        <thead>
          <tr>
            <th scope="col">Scope</th>
            <th scope="col">Entries</th>
            <th scope="col">Months (of {rule.window})</th>
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
          {entries.unsaid === 1 ? 'has no scope and isn’t' : 'have no scope and aren’t'} counted.
        </p>
      )}
      <p className="tiny">
        Source: Fairwind’s own rule, based on scope in published career ladders.
      </p>
    </>
  )
}
