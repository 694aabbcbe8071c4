import type { Day } from '../../domain/base/day.ts'
import { timesIn } from '../../readers/dates/dueDays.ts'
import { statedFields } from '../../readers/goals/statedFields.ts'
import type { GoalDraft } from './goals.ts'

/**
 * A draft with what its words state of the due day, the measure and the confidence, where nothing
 * else is given for them. A day that must be asked about is not taken.
 */
export function withStated(draft: GoalDraft, today: Day) {
  const stated = statedFields(draft.text, timesIn(draft.text, today), today)
  const { due = dueIn(stated.due, draft.starts ?? today) } = draft
  const { confidence = stated.confidence?.confidence ?? null } = draft
  const { measure = stated.measure?.measure ?? { kind: 'done' as const } } = draft
  return { ...draft, due, measure, confidence }
}

function dueIn(stated: ReturnType<typeof statedFields>['due'], starts: Day): Day | null {
  return stated && !stated.asks && stated.due >= starts ? stated.due : null
}
