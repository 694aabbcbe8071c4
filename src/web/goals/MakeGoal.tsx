import { Link } from 'wouter'
import { type GoalStart, newGoalPath } from './goalStart.ts'

interface MakeGoalProps extends GoalStart {
  /** What it is about, for those who hear the link without what stands beside it. */
  of: string
}

/** Leads from an item of any page to a new goal about it. */
export function MakeGoal({ of, ...start }: MakeGoalProps) {
  return (
    <Link href={newGoalPath(start)}>
      Make it a goal<span className="hidden">: {of}</span>
    </Link>
  )
}
