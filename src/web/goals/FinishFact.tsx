import { Why } from '../ui/Why.tsx'
import { dayInWords, decimals } from '../ui/words.ts'
import { type Finish, finishWords, type GoalLine, type Goals } from './goalWords.ts'
import { RatioRule } from './RatioRule.tsx'

/** When a goal will likely be done; opens to the inputs, the rule and its source. */
export function FinishFact({ goal, goals }: { goal: GoalLine; goals: Goals }) {
  const finish = goals.finishes.find(({ id }) => id === goal.id)
  if (!finish) return null
  const because = () => <FinishInputs goal={goal} finish={finish} goals={goals} />
  return (
    <>
      {' · '}
      <Why label={`how the finish date of “${goal.text}” is estimated`} because={because}>
        {finishWords(finish, goals.today)}
      </Why>
    </>
  )
}

interface FinishInputsProps {
  goal: GoalLine
  finish: Finish
  goals: Goals
}

function FinishInputs({ goal, finish, goals }: FinishInputsProps) {
  const place = goals.finishes.indexOf(finish)
  const { median } = goals.ratios
  return (
    <>
      <p>
        {place === 0 ? 'First' : `After ${place} other ${place === 1 ? 'goal' : 'goals'}`} in your
        priorities, at {goals.settings.hoursAWeek} hours per week for growth.
      </p>
      <p>
        Estimate: {goal.hours} hours in all. Hours left: {Math.round(finish.hours / median)}, about{' '}
        {Math.round(finish.hours)} at {decimals(median)} times the estimate.
      </p>
      <p>
        80% between {dayInWords(finish.most[0])} and {dayInWords(finish.most[1])}.
      </p>
      <RatioRule goals={goals} />
    </>
  )
}
