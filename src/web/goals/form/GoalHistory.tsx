import type { GoalId } from '../../../domain/base/id.ts'
import { useQuery } from '../../ui/useQuery.ts'
import { counted, dayInWords } from '../../ui/words.ts'

/** Reviews of a goal with their decisions, and its earlier versions. */
export function GoalHistory({ id }: { id: GoalId }) {
  const { answer } = useQuery('showGoal', { id })
  if (!answer || answer.reviews.length + answer.earlier.length === 0) return null
  const { reviews, earlier } = answer
  return (
    <details className="more">
      <summary>
        History: {counted(reviews.length, 'review')}, {counted(earlier.length, 'earlier version')}
      </summary>
      <ol className="goal-history">
        {reviews.toReversed().map(({ id: review, day, decision, moved, learned, sustainable }) => (
          <li key={review}>
            <b>
              {dayInWords(day)}: {decision}
            </b>
            {[moved, learned, sustainable].filter(Boolean).map((said) => (
              <p key={said} className="tiny" dir="auto">
                {said}
              </p>
            ))}
          </li>
        ))}
        {earlier.map(({ revision, changedOn, because, state }) => (
          <li key={`before ${revision}`}>
            <b>Until {dayInWords(changedOn)}</b> <span dir="auto">{state.text}</span>
            <p className="tiny" dir="auto">
              {[
                state.due && `due ${dayInWords(state.due)}`,
                because && `reason for the change: ${because}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}
