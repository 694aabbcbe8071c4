import type { ReactNode } from 'react'
import type { Decision } from '../../domain/goals/reviews.ts'
import { useRecord } from '../record.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import type { GoalLine } from './goalWords.ts'
import type { Opened } from './opened.ts'
import { ReadOff } from './ReadOff.tsx'

interface GoalActionsProps {
  goal: GoalLine
  onOpen(opened: Opened): void
}

/** The one thing to do about a goal now, and the rest behind “More”. */
export function GoalActions({ goal, onOpen }: GoalActionsProps) {
  const edit = <EditButton key="edit" goal={goal} onOpen={onOpen} />
  if (goal.closedOn) return <div className="row goal-actions">{edit}</div>
  const review = <ReviewButton key="review" goal={goal} onOpen={onOpen} />
  const update = hasReading(goal) && <ReadOff key="update" goal={goal} />
  const first = goal.reviewDue || !update ? review : update
  return (
    <div className="row goal-actions">
      {first}
      <MoreActions goal={goal}>
        {first === review ? update : review}
        {edit}
        <DecideButton goal={goal} decision="done" onOpen={onOpen}>
          Mark as done
        </DecideButton>
        <PauseButton goal={goal} />
        <DecideButton goal={goal} decision="drop" onOpen={onOpen}>
          Drop
        </DecideButton>
      </MoreActions>
    </div>
  )
}

function hasReading({ status, measure }: GoalLine): boolean {
  return status === 'active' && measure.kind !== 'done'
}

function ReviewButton({ goal, onOpen }: GoalActionsProps) {
  return (
    <button
      type="button"
      className={goal.reviewDue ? 'main' : undefined}
      onClick={() => onOpen({ what: 'review', id: goal.id })}
    >
      Review<span className="hidden">: {goal.text}</span>
    </button>
  )
}

function EditButton({ goal, onOpen }: GoalActionsProps) {
  return (
    <button type="button" onClick={() => onOpen({ what: 'goal', id: goal.id, term: goal.term })}>
      Edit<span className="hidden">: {goal.text}</span>
    </button>
  )
}

interface DecideButtonProps extends GoalActionsProps {
  decision: Decision
  children: string
}

/** Ends a goal by way of its review, which asks how it turned out. */
function DecideButton({ goal, decision, onOpen, children }: DecideButtonProps) {
  return (
    <button type="button" onClick={() => onOpen({ what: 'review', id: goal.id, decision })}>
      {children}
      <span className="hidden">: {goal.text}</span>
    </button>
  )
}

function PauseButton({ goal: { id, text, status } }: Pick<GoalActionsProps, 'goal'>) {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const next = status === 'paused' ? 'active' : 'paused'
  return (
    <>
      <button
        type="button"
        disabled={busy}
        onClick={() => void perform(() => commit('changeGoal', { id, status: next }))}
      >
        {next === 'paused' ? 'Pause' : 'Resume'}
        <span className="hidden">: {text}</span>
      </button>
      <Problem text={problem} />
    </>
  )
}

function MoreActions({ goal, children }: { goal: GoalLine; children: ReactNode }) {
  return (
    <details className="more-actions">
      <summary>
        More<span className="hidden"> for {goal.text}</span>
      </summary>
      <div className="row">{children}</div>
    </details>
  )
}
