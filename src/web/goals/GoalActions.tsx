import type { ReactNode } from 'react'
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
