import { useRecord } from '../record.tsx'
import { counted } from '../ui/words.ts'
import { GoalActions } from './GoalActions.tsx'
import { GoalItem } from './GoalItem.tsx'
import { type GoalLine, type Goals, timeLeft } from './goalWords.ts'
import type { Opened } from './opened.ts'

interface GoalTreeProps {
  goals: Goals
  onOpen(opened: Opened): void
}

/** Long-term goals with the steps that serve them, steps that serve none, and what ended. */
export function GoalTree({ goals, onOpen }: GoalTreeProps) {
  const current = goals.goals.filter(({ status }) => status === 'active' || status === 'paused')
  const ports = current.filter(({ term }) => term === 'long')
  const known = new Set(ports.map(({ id }) => id))
  const loose = current.filter(
    ({ term, serves }) => term === 'short' && (serves === null || !known.has(serves)),
  )
  const ended = goals.goals.filter(({ status }) => status === 'done' || status === 'dropped')
  return (
    <>
      {ports.map((port) => (
        <Port key={port.id} port={port} goals={goals} onOpen={onOpen} />
      ))}
      <p className="actions">
        <button type="button" onClick={() => onOpen({ what: 'goal', id: undefined, term: 'long' })}>
          Add long-term goal
        </button>
      </p>
      {loose.length > 0 && (
        <section className="port loose" aria-labelledby="loose">
          <h2 id="loose">Goals without a long-term goal</h2>
          <ul>
            {loose.map((goal) => (
              <GoalItem key={goal.id} goal={goal} goals={goals} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      )}
      {ended.length > 0 && (
        <details className="more">
          <summary>{counted(ended.length, 'goal')} done or dropped</summary>
          <ul>
            {ended.map((goal) => (
              <GoalItem key={goal.id} goal={goal} goals={goals} onOpen={onOpen} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

interface PortProps extends GoalTreeProps {
  port: GoalLine
}

function Port({ port, goals, onOpen }: PortProps) {
  const { record } = useRecord()
  const steps = goals.goals.filter(
    ({ serves, status }) => serves === port.id && (status === 'active' || status === 'paused'),
  )
  const facts = [
    ...port.markers,
    timeLeft(port.due, record.today),
    port.status === 'paused' && 'paused',
  ]
  return (
    <section className="port" aria-label={port.text}>
      <div className="row spread">
        <h2 dir="auto">{port.text}</h2>
        <div className="row">
          <button
            type="button"
            className="plain"
            onClick={() => onOpen({ what: 'goal', id: undefined, term: 'short', serves: port.id })}
          >
            Add short-term goal<span className="hidden"> to {port.text}</span>
          </button>
          <GoalActions goal={port} onOpen={onOpen} />
        </div>
      </div>
      <p className="facts">{facts.filter((fact) => typeof fact === 'string').join(' · ')}</p>
      <ul>
        {steps.map((goal) => (
          <GoalItem key={goal.id} goal={goal} goals={goals} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  )
}
