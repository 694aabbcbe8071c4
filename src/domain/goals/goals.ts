import * as z from 'zod'
import { Day } from '../base/day.ts'
import { GoalId, PersonId, Revision } from '../base/id.ts'
import { optionalText, text } from '../base/text.ts'
import { AssessmentSide } from '../reflect/assessments.ts'
import { TopicId } from '../topics/topics.ts'

/** Long-term: one to five years, names what success means. Short-term: a step that serves one. */
export const Term = z.enum(['long', 'short'], { error: 'A goal is long or short.' })
export type Term = z.infer<typeof Term>

export const GoalStatus = z.enum(['active', 'paused', 'dropped', 'done'])
export type GoalStatus = z.infer<typeof GoalStatus>

const figure = z.number('A measure is a number.').min(-1e12).max(1e12)

/** A number that moves from one value to another, such as redeliveries from 2.1 to 0.2 per cent. */
const NumberMeasure = z
  .object({
    kind: z.literal('number'),
    from: figure,
    to: figure,
    unit: optionalText(40, 'the unit'),
  })
  .refine(({ from, to }) => from !== to, {
    error: 'The measure goes from a number to the same number. What will be different?',
  })

/** Something that is there at the end, or is not. */
const DoneMeasure = z.object({ kind: z.literal('done') })

/** Steps on the way, each with the day it was reached. */
const MilestonesMeasure = z.object({
  kind: z.literal('milestones'),
  milestones: z
    .array(z.object({ text: text(200, 'the milestone'), doneOn: Day.nullable().default(null) }))
    .min(1, 'Name at least one milestone.')
    .max(40, 'Add up to 40 milestones.'),
})

/** Something done again and again; gaps are allowed. */
const HabitMeasure = z.object({
  kind: z.literal('habit'),
  timesAWeek: z.int('Times a week is a whole number.').min(1).max(14),
  /** Share of the weeks that is enough: 0.7 allows three weeks of ten to slip. */
  enough: z.number().min(0.3).max(1).default(0.7),
})

/** How one will know. */
export const Measure = z.discriminatedUnion(
  'kind',
  [NumberMeasure, DoneMeasure, MilestonesMeasure, HabitMeasure],
  'A measure is a number, done, milestones or a habit.',
)
export type Measure = z.infer<typeof Measure>

/** An if-then plan: what one does when a moment comes. */
export const IfThen = z.object({
  when: text(200, 'when it is'),
  act: text(300, 'what you do then'),
  /** 1 Monday … 7 Sunday; for plans that hang on a day of the week. */
  weekday: z.int().min(1).max(7).nullable().default(null),
})
export type IfThen = z.infer<typeof IfThen>

/** What a person says of one goal. */
export const GoalState = z.object({
  term: Term,
  text: text(300, 'the goal'),
  why: optionalText(2000, 'why it matters'),
  /** Names of success markers; a long-term goal has at least one. */
  markers: z.array(z.string().min(1).max(80)).max(10).default([]),
  /** What it builds on, develops or takes up, in the words of an assessment. */
  buildsOn: z
    .array(z.object({ side: AssessmentSide, text: text(500, 'what it is') }))
    .max(20, 'Add up to 20.')
    .default([]),
  /** The long-term goal it serves. */
  serves: GoalId.nullable().default(null),
  topics: z.array(TopicId).max(12).default([]),
  starts: Day,
  due: Day.nullable().default(null),
  measure: Measure.default({ kind: 'done' }),
  /** Hours it takes, as the person thinks. */
  hours: z
    .number('Hours are a number.')
    .min(0.5, 'Less than half an hour needs no goal.')
    .max(5000, 'That is more than two years of full days. Make it several goals.')
    .nullable()
    .default(null),
  /** How sure the person is to reach it, 0 to 10. */
  confidence: z.int('Confidence goes from 0 to 10.').min(0).max(10).nullable().default(null),
  /** Goals that come first. */
  after: z.array(GoalId).max(20).default([]),
  ifThen: z.array(IfThen).max(10).default([]),
  /** Weeks between two looks at it. */
  reviewEvery: z.int().min(1).max(52).default(4),
})
export type GoalState = z.infer<typeof GoalState>

/** So many goals are listed, and kept: all at once, for they are ordered and planned together. */
export const mostGoals = 2000
export const goalsAreFull =
  'Two thousand goals are the most that are kept. Delete some you no longer look at.'

/** Something a person wants to have reached. */
export const Goal = GoalState.extend({
  id: GoalId,
  personId: PersonId,
  status: GoalStatus,
  /** The day it was done or dropped. */
  closedOn: Day.nullable(),
  /** Hours it took, once it is done. */
  tookHours: z.number().min(0).max(20_000).nullable(),
  revision: Revision,
})
export type Goal = z.infer<typeof Goal>
