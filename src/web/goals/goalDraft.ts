import type { Day } from '../../domain/base/day.ts'
import type { GoalId } from '../../domain/base/id.ts'
import type { Measure } from '../../domain/goals/goals.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import type { GoalLine } from './goalWords.ts'

/** A goal as the form holds it. */
export interface Draft {
  term: 'long' | 'short'
  text: string
  why: string
  markers: string[]
  buildsOn: GoalLine['buildsOn']
  serves: GoalId | null
  topics: TopicId[]
  due: Day | null
  measure: Measure
  hours: number | null
  confidence: number | null
  after: GoalId[]
  ifThen: GoalLine['ifThen']
  reviewEvery: number
}

/** The form of a goal that is there, or of a new one. */
export function draftOf(
  goal: GoalLine | undefined,
  term: Draft['term'],
  serves: GoalId | null,
): Draft {
  if (!goal)
    return {
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
    }
  const { text, why, markers, topics, due, measure, hours, confidence, after, ifThen } = goal
  const { term: own, serves: served, reviewEvery, buildsOn } = goal
  return {
    ...{ term: own, text, why, markers, serves: served, topics, due, measure, hours },
    ...{ confidence, after, ifThen, reviewEvery, buildsOn },
  }
}

/** A measure of another kind, to begin with. */
export function measureOf(kind: Measure['kind']): Measure {
  if (kind === 'number') return { kind, from: 0, to: 1, unit: '' }
  if (kind === 'milestones') return { kind, milestones: [{ text: '', doneOn: null }] }
  return kind === 'habit' ? { kind, timesAWeek: 1, enough: 0.7 } : { kind }
}
