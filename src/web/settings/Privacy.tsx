import { Link } from 'wouter'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { nameOf } from '../topics/TopicPath.tsx'
import { Answered } from '../ui/Answered.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { useQuery } from '../ui/useQuery.ts'
import { counted } from '../ui/words.ts'
import './privacy.css'

type Shared = Output<'listShared'>
type Item = Shared['shared'][number]

/** Everything that others can see, with a button beside each to stop that. */
export function Privacy() {
  const { record } = useRecord()
  const asked = useQuery('listShared', {})
  return (
    <>
      <Answered asked={asked}>
        {(answer) => (
          <>
            <p className="lede">{sentence(answer)}</p>
            {answer.total > 0 && <SharedItems answer={answer} />}
          </>
        )}
      </Answered>
      <p className="section muted">
        People at {record.organisation.name} can see your name, handle, title, role and team. Your
        log, goals, reflections and documents can’t be shared here. The database enforces this for
        leads and administrators too.
      </p>
    </>
  )
}

function sentence({ total, persons, teams }: Shared): string {
  if (total === 0) return 'Everything you write is visible only to you.'
  const whom = [
    persons > 0 && counted(persons, 'person', 'people'),
    teams > 0 && counted(teams, 'team'),
  ].filter(Boolean)
  return `You share wants with ${whom.join(' and ')}. Everything else is visible only to you.`
}

function SharedItems({ answer: { shared, total } }: { answer: Shared }) {
  return (
    <section className="section" aria-labelledby="shared">
      <h2 id="shared">What others can see</h2>
      <div className="shared">
        <table>
          <thead>
            <tr>
              <th>Item</th>
              <th>Shared with</th>
              <th>
                <span className="hidden">Stop sharing</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shared.map((item) => (
              <SharedItem key={item.id} item={item} />
            ))}
          </tbody>
        </table>
      </div>
      {total > shared.length && (
        <p className="tiny">
          First {shared.length} of {total}. See <Link href="/wants">My wants</Link> for the rest.
        </p>
      )}
    </section>
  )
}

function SharedItem({ item: { want, topic, person, team, isGivenUp } }: { item: Item }) {
  const { tree, commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const name = nameOf(tree, topic)
  const whom = person ? person.name : `Team ${team?.name}`
  const stop = () =>
    commit('unshareWant', { want, ...(person ? { person: person.handle } : { team: team?.id }) })
  return (
    <tr>
      <td dir="auto">
        Want: {name}
        {isGivenUp && <span className="muted"> (given up)</span>}
      </td>
      <td dir="auto">{whom}</td>
      <td>
        <button type="button" className="plain" disabled={busy} onClick={() => void perform(stop)}>
          Stop sharing
          <span className="hidden">
            {' '}
            {name} with {whom}
          </span>
        </button>
        <Problem text={problem} />
      </td>
    </tr>
  )
}
