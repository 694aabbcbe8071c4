import type { GoalId } from '../../../domain/base/id.ts'
import type { GoalState, Measure } from '../../../domain/goals/goals.ts'
import type { GoalStart } from '../goalStart.ts'
import type { GoalLine } from '../goalWords.ts'

/** A goal as the form holds it. */
export type Draft = Omit<GoalState, 'starts'>

/** The form of a goal that is there, or of a new one that begins with what a page knows. */
export function draftOf(
  goal: GoalLine | undefined,
  term: Draft['term'],
  serves: GoalId | null,
  start: GoalStart = {},
): Draft {
  const blank: Draft = {
    term,
    text: '',
    why: '',
    markers: [],
    buildsOn: [],
    serves,
    topics: [],
    due: null,
    measure: { kind: 'done' },
    hours: null,
    confidence: null,
    after: [],
    ifThen: [],
    reviewEvery: 4,
    ...start,
  }
  if (!goal) return blank
  const names = Object.keys(blank) as (keyof Draft)[]
  return { ...blank, ...Object.fromEntries(names.map((name) => [name, goal[name]])) }
}

/** A measure of another kind, to begin with. */
export function measureOf(kind: Measure['kind']): Measure {
  if (kind === 'number') return { kind, from: 0, to: 1, unit: '' }
  if (kind === 'milestones') return { kind, milestones: [{ text: '', doneOn: null }] }
  return kind === 'habit' ? { kind, timesAWeek: 1, enough: 0.7 } : { kind }
}
