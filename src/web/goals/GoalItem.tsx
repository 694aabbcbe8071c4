import { useRecord } from '../record.tsx'
import { FinishFact } from './FinishFact.tsx'
import { GoalActions } from './GoalActions.tsx'
import { type GoalLine, type Goals, reviewWords, timeLeft } from './goalWords.ts'
import type { Opened } from './opened.ts'

interface GoalItemProps {
  goal: GoalLine
  goals: Goals
  onOpen(opened: Opened): void
}

/** One step: how far it is, when it will be finished, and whether it asks for a review. */
export function GoalItem({ goal, goals, onOpen }: GoalItemProps) {
  const { record } = useRecord()
  const { text, progress, reviewDue, status, due, ifThen } = goal
  const going = status === 'active'
  const facts = [
    status !== 'active' && status,
    going && timeLeft(due, record.today),
    ...ifThen.map(({ when, act }) => `if ${when}, then ${act}`),
  ].filter((fact) => typeof fact === 'string' && fact !== '')
  return (
    <li className={`goal ${reviewDue ? 'asks' : ''} ${status}`}>
      <div className="row spread">
        <span dir="auto">{text}</span>
        <div className="row">
          <Bar share={progress.share} />
          <span className="tiny num">{progress.words}</span>
        </div>
      </div>
      <p className="tiny">
        {facts.join(' · ')}
        {going && <FinishFact goal={goal} goals={goals} />}
      </p>
      {reviewDue && <p className="review-due">Review due: {reviewWords[reviewDue]}.</p>}
      <GoalActions goal={goal} onOpen={onOpen} />
    </li>
  )
}

function Bar({ share }: { share: number | null }) {
  if (share === null) return null
  return (
    <svg className="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="4" className="rest" />
      <rect width={share * 100} height="4" className="done-part" />
    </svg>
  )
}
