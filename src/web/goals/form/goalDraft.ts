import type { GoalId } from '../../../domain/base/id.ts'
import type { GoalState, Measure } from '../../../domain/goals/goals.ts'
import type { GoalStart } from '../goalStart.ts'
import type { GoalLine } from '../goalWords.ts'

type NumberMeasure = Extract<Measure, { kind: 'number' }>

/** A number whose start the person is asked for: “to 300 ms” says nothing of today. */
export type DraftNumber = Omit<NumberMeasure, 'from'> & { from: number | null }
export type DraftMeasure = Exclude<Measure, NumberMeasure> | DraftNumber

/** A goal as the form holds it. */
export type Draft = Omit<GoalState, 'starts' | 'measure'> & { measure: DraftMeasure }

/** Fields of a form as they are saved; a number without a start is no measure yet. */
export function fieldsToSave<Fields extends { measure?: DraftMeasure }>(fields: Fields) {
  const { measure, ...rest } = fields
  return measure === undefined ? rest : { ...rest, measure: measureToSave(measure) }
}

function measureToSave(measure: DraftMeasure): Measure {
  if (measure.kind !== 'number') return measure
  const { from } = measure
  return from === null ? { kind: 'done' } : { ...measure, from }
}

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
