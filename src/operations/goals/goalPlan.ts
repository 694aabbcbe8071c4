import * as z from 'zod'
import { listReadings, listReviews } from '../../db/goals/goalParts.ts'
import * as store from '../../db/goals/goals.ts'
import { findSettings, listMarkers, type PersonSettings } from '../../db/people/personSettings.ts'
import { listAssessments } from '../../db/reflect/assessments.ts'
import type { Day } from '../../domain/base/day.ts'
import type { GoalId } from '../../domain/base/id.ts'
import { type Attainment, attainment } from '../../domain/goals/attainment.ts'
import { finishes, futures, type Load } from '../../domain/goals/forecast.ts'
import type { Goal } from '../../domain/goals/goals.ts'
import type { SuccessMarker } from '../../domain/goals/markers.ts'
import { orderGoals } from '../../domain/goals/priorities.ts'
import {
  type Progress,
  progressOf,
  type ReviewReason,
  reviewDue,
} from '../../domain/goals/progress.ts'
import {
  type Belief,
  beliefFrom,
  type RatioRange,
  ratioRange,
  usual,
} from '../../domain/goals/ratios.ts'
import type { Review } from '../../domain/goals/reviews.ts'
import { reviewsAsked } from '../../domain/goals/reviewsAsked.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import { type Context, query } from '../operation.ts'
import { presentSpot } from '../sweetSpot/presentSpot.ts'
import { loadTree } from '../topics/topics.ts'

export const listGoals = query({
  summary:
    'Show your goals: how far each is, the order to take them up and why, whether they fit the ' +
    'hours per week for growth, and which are due for review.',
  input: z.object({}),
  async run(context) {
    const plan = await planOf(context)
    const { goals, settings, markers, belief, ratios, states } = plan
    const active = goals.filter(({ status }) => status === 'active')
    return {
      today: context.today,
      goals: goals.map((goal) => ({ ...goal, ...states.get(goal.id)! })),
      order: orderGoals(
        active.filter(({ term }) => term === 'short').map(plan.ordered),
        context.today,
      ),
      finishes: finishes(loadsOf(plan, context.today), settings.hoursAWeek, belief, context.today),
      settings,
      markers,
      assessmentItems: await latestAssessmentItems(context),
      ratios,
      rule: { usual, futures },
      attainment: lookBack(goals, plan.reviews),
    }
  },
})

/** What the latest assessment names: a long-term goal may stand on it. */
async function latestAssessmentItems({ db, actor }: Context) {
  const latest = (await listAssessments(db, actor)).at(-1)
  return (latest?.items ?? []).map(({ side, text }) => ({ side, text }))
}

/** What stands beside a goal. */
interface StateOfGoal {
  progress: Progress
  /** Why a review is asked for today; two a day at most. */
  reviewDue: ReviewReason | null
  lastReview: string | null
}

/** The actor's goals, and what is known for planning them. */
export interface Plan {
  goals: Goal[]
  reviews: Review[]
  settings: PersonSettings
  markers: SuccessMarker[]
  belief: Belief
  ratios: RatioRange
  states: Map<GoalId, StateOfGoal>
  ordered(goal: Goal): Parameters<typeof orderGoals>[0][number]
}

/** The actor's goals with all that is worked out of them. */
export async function planOf(context: Context): Promise<Plan> {
  const { db, actor } = context
  const goals = await store.listGoals(db, actor)
  const reviews = await listReviews(db, actor)
  const markers = await listMarkers(db, actor)
  const inSpot = await topicsInSpot(context)
  const byId = new Map(goals.map((goal) => [goal.id, goal]))
  const weightOf = new Map(markers.map(({ name, weight }) => [name, weight]))
  const belief = beliefFrom(ownRatios(goals))
  return {
    goals,
    reviews,
    markers,
    settings: await findSettings(db, actor),
    belief,
    ratios: ratioRange(belief),
    states: goalStatesOf(goals, await listReadings(db, actor), reviews, context),
    ordered: (goal) => ({
      id: goal.id,
      after: goal.after.filter((id) => byId.get(id)?.status === 'active'),
      due: goal.due,
      markerWeight: Math.max(
        0,
        ...[...goal.markers, ...((goal.serves && byId.get(goal.serves)?.markers) || [])].map(
          (name) => weightOf.get(name) ?? 0,
        ),
      ),
      inSweetSpot: goal.topics.some((topic) => inSpot.has(topic)),
    }),
  }
}

async function topicsInSpot(context: Context): Promise<ReadonlySet<TopicId>> {
  const { spot } = await presentSpot(context, await loadTree(context))
  return new Set(spot.bothWin.map(({ topic }) => topic))
}

function ownRatios(goals: readonly Goal[]): number[] {
  return goals.flatMap(({ status, hours, tookHours }) =>
    status === 'done' && hours && tookHours ? [tookHours / hours] : [],
  )
}

function goalStatesOf(
  goals: readonly Goal[],
  readings: readonly { goal: GoalId; day: Goal['starts']; value: number }[],
  reviews: readonly Review[],
  { today }: Context,
): Map<GoalId, StateOfGoal> {
  const readingsOf = grouped(readings)
  const reviewsOf = grouped(reviews)
  const states = goals.map((goal) => {
    const progress = progressOf(goal, readingsOf.get(goal.id) ?? [], today)
    const lastReview = reviewsOf.get(goal.id)?.at(-1)?.day ?? null
    const reason = reviewDue(goal, progress.share, lastReview, today)
    return { goal, progress, lastReview, reason }
  })
  const due = states.flatMap(({ goal: { id, starts }, lastReview, reason }) =>
    reason ? [{ goal: id, reason, since: lastReview ?? starts }] : [],
  )
  const asked = reviewsAsked(due, reviews.filter(({ day }) => day === today).length)
  return new Map(
    states.map(({ goal: { id }, progress, lastReview }) => [
      id,
      { progress, lastReview, reviewDue: asked.get(id) ?? null },
    ]),
  )
}

function grouped<Part extends { goal: GoalId }>(parts: readonly Part[]): Map<GoalId, Part[]> {
  const byGoal = new Map<GoalId, Part[]>()
  for (const part of parts) {
    const own = byGoal.get(part.goal)
    if (own) own.push(part)
    else byGoal.set(part.goal, [part])
  }
  return byGoal
}

/** Steps under way that have an estimate, in the order they will be done. */
export function loadsOf({ goals, states, ordered }: Plan, today: Day): Load[] {
  const steps = goals.flatMap(({ hours, ...goal }) =>
    goal.term === 'short' && goal.status === 'active' && hours !== null ? [{ ...goal, hours }] : [],
  )
  const byId = new Map(steps.map((goal) => [goal.id, goal]))
  return orderGoals(steps.map(ordered), today).flatMap(({ id }) => {
    const step = byId.get(id)
    if (!step) return []
    return { id, hours: step.hours * (1 - (states.get(id)?.progress.share ?? 0)), due: step.due }
  })
}

/** How all that ended came out, for oneself alone. */
function lookBack(goals: readonly Goal[], reviews: readonly Review[]) {
  const last = new Map(reviews.map((review) => [review.goal, review]))
  const outcomes = goals.flatMap(({ id }) => {
    const outcome = last.get(id)?.outcome
    return typeof outcome === 'number' ? [{ outcome: outcome as Attainment, weight: 1 }] : []
  })
  return { goals: outcomes.length, value: attainment(outcomes) }
}
