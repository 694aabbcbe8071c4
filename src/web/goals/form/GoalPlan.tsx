import type { GoalId } from '../../../domain/base/id.ts'
import { useRecord } from '../../record.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { counted, dayInWords } from '../../ui/words.ts'
import { finishWords } from '../goalWords.ts'
import type { Draft } from './goalDraft.ts'

interface GoalPlanProps {
  draft: Draft
  /** A goal that is there already is in the plan already. */
  self: GoalId | undefined
}

/** Whether there is room, before the goal is set. */
export function GoalPlan({ draft, self }: GoalPlanProps) {
  const { record } = useRecord()
  const { term, hours, due } = draft
  const { answer } = useQuery('planGoal', { term, hours: self ? null : hours, due })
  return (
    <section className="plan" aria-label="Do you have time for it?">
      {hours === null && (
        <p className="tiny">Add the hours it takes to see whether you have time for it.</p>
      )}
      {answer?.draft && answer.granted !== null && (
        <>
          <RoomBar plan={answer} own={answer.draft.hours} />
          <p className="tiny">
            At {answer.hoursAWeek} hours per week, you have {Math.round(answer.granted)} hours until{' '}
            {due && dayInWords(due)}. Work usually takes longer than planned, so your estimate is
            multiplied by {answer.ratios.median.toFixed(2)} (
            {answer.ratios.own === 0
              ? 'from a study, until you finish a goal'
              : `from ${counted(answer.ratios.own, 'finished goal')}`}
            ).
          </p>
          {answer.over > 0 ? (
            <p className="over" role="status">
              This is <b>{Math.ceil(answer.over)} hours too much</b>. Make it smaller, move the due
              date, or pause another goal.
            </p>
          ) : (
            <p className="tiny" role="status">
              {answer.draft.fits === 'in time' && 'You have time for this. '}
              {finishWords(answer.draft, record.today)}.
            </p>
          )}
        </>
      )}
      {answer && answer.atOnce > 3 && !self && (
        <p className="tiny">
          You’d have {answer.atOnce} short-term goals at once. More than 3 is a lot.
        </p>
      )}
    </section>
  )
}

type Plan = NonNullable<ReturnType<typeof useQuery<'planGoal'>>['answer']>

/** What is under way, this, and what goes over, to scale. */
function RoomBar({ plan, own }: { plan: Plan; own: number }) {
  const all = plan.taken + own
  const width = Math.max(all, plan.granted ?? 0)
  const share = (hours: number) => `${(hours / width) * 100}%`
  return (
    <div
      className="room-bar"
      role="img"
      aria-label={`${Math.round(all)} of ${Math.round(plan.granted ?? 0)} hours taken`}
    >
      {plan.loads.map(({ id, text, hours }) => (
        <span
          key={id}
          className="load"
          style={{ width: share(hours) }}
          title={`${text}: ${Math.round(hours)} h`}
        >
          {text.slice(0, 18)}
        </span>
      ))}
      <span className={`load ${plan.over > 0 ? 'too-much' : 'own'}`} style={{ width: share(own) }}>
        this, {Math.round(own)} h
      </span>
    </div>
  )
}
