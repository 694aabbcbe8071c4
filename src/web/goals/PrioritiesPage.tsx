import { type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import { useRecord } from '../record.tsx'
import { Answered } from '../ui/Answered.tsx'
import { Page } from '../ui/Page.tsx'
import { Problem } from '../ui/Problem.tsx'
import { Unsaved } from '../ui/Unsaved.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { useQuery } from '../ui/useQuery.ts'
import { Why } from '../ui/Why.tsx'
import { capitalised, counted, decimals } from '../ui/words.ts'
import type { Goals } from './goalWords.ts'
import { RatioRule } from './RatioRule.tsx'
import './goals.css'

/** The order to take short-term goals up, each with its reason, and the hours there are for them. */
export function PrioritiesPage() {
  const asked = useQuery('listGoals', {})
  return (
    <Page title="Priorities">
      <Answered asked={asked}>
        {(goals) => (
          <>
            <p className="lede">{ledeOf(goals)}</p>
            {goals.order.length === 0 && (
              <p className="actions">
                <Link className="btn main" href="/goals?new=short">
                  Add goal
                </Link>
              </p>
            )}
            <Order goals={goals} />
            <Room key={goals.settings.hoursAWeek} goals={goals} />
          </>
        )}
      </Answered>
    </Page>
  )
}

function ledeOf({ order }: Goals): string {
  if (order.length === 0) return 'No active short-term goals. Add a goal to see what to do first.'
  const many = order.length > 3 ? ' More than 3 goals at once is a lot.' : ''
  return `${counted(order.length, 'active short-term goal')}.${many}`
}

function Order({ goals }: { goals: Goals }) {
  const textOf = new Map(goals.goals.map(({ id, text }) => [id, text]))
  if (goals.order.length === 0) return null
  return (
    <>
      <ol className="order section">
        {goals.order.slice(0, 12).map(({ id, reasons }) => (
          <li key={id}>
            <Link href={`/goals?goal=${id}`} dir="auto">
              {textOf.get(id)}
            </Link>
            <span className="facts">
              {reasons.length > 0 ? capitalised(reasons.join(', ')) : 'By due date'}
            </span>
          </li>
        ))}
      </ol>
      <p className="tiny actions">
        Order: goals that other goals depend on, goals due soon, goals for your most important
        success marker, goals in your sweet spot, then by due date.
      </p>
    </>
  )
}

function Room({ goals }: { goals: Goals }) {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [hours, setHours] = useState(String(goals.settings.hoursAWeek))
  const { ratios } = goals
  function save(event: FormEvent) {
    event.preventDefault()
    void perform(() => commit('setCapacity', { hoursAWeek: Number(hours) }))
  }
  return (
    <form className="row room" onSubmit={save}>
      <label className="row">
        Hours per week for goals
        <input
          type="number"
          min={0}
          max={80}
          step={0.5}
          value={hours}
          onChange={({ target }) => setHours(target.value)}
        />
      </label>
      <button type="submit" disabled={busy || Number(hours) === goals.settings.hoursAWeek}>
        Save
      </button>
      <span className="tiny">
        Finish dates multiply your estimates by{' '}
        <Why label="how this is calculated" because={() => <RatioRule goals={goals} />}>
          {decimals(ratios.median)}
        </Why>
        .
      </span>
      <Problem text={problem} />
      <Unsaved when={Number(hours) !== goals.settings.hoursAWeek} />
    </form>
  )
}
