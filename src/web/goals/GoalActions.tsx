import type { GoalId } from '../../domain/base/id.ts'
import type { GoalLine } from './goalWords.ts'
import type { Opened } from './opened.ts'

interface GoalActionsProps {
  goal: { id: GoalId; text: string; reviewDue: GoalLine['reviewDue'] }
  onOpen(opened: Opened): void
}

/** To reviewDue at a goal, or to change it. */
export function GoalActions({ goal, onOpen }: GoalActionsProps) {
  return (
    <>
      <button
        type="button"
        className={goal.reviewDue ? 'main' : 'plain'}
        onClick={() => onOpen({ what: 'review', id: goal.id })}
      >
        Look at it<span className="hidden">: {goal.text}</span>
      </button>
      <button
        type="button"
        className="plain"
        onClick={() => onOpen({ what: 'goal', id: goal.id, term: 'short' })}
      >
        Change<span className="hidden">: {goal.text}</span>
      </button>
    </>
  )
}
