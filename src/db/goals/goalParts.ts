import * as z from 'zod'
import type { Actor } from '../../domain/base/actor.ts'
import { Day } from '../../domain/base/day.ts'
import { GoalId, Revision } from '../../domain/base/id.ts'
import type { Goal } from '../../domain/goals/goals.ts'
import type { Reading } from '../../domain/goals/progress.ts'
import { Review } from '../../domain/goals/reviews.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'
import { type RowOf, tableOf } from '../store/table.ts'

const ofGoal = { columns: { goal: 'goal_id' } } as const

const EarlierGoalRow = z.object({
  goal: GoalId,
  revision: Revision,
  changedOn: Day,
  because: z.string(),
  state: z.custom<Partial<Goal>>(),
})
export const goalHistory = tableOf('goal_history', EarlierGoalRow, ofGoal)
const earlierGoals = goalHistory.pick('revision', 'changedOn', 'because', 'state')

/** What a goal said until a change, and why it was changed. */
export type EarlierGoal = RowOf<typeof earlierGoals>

/** What a goal said before, the latest first. */
export async function listEarlierGoals(db: Db, actor: Actor, id: GoalId): Promise<EarlierGoal[]> {
  return db.rows(earlierGoals.select`
    where organisation_id = ${actor.organisationId} and goal_id = ${id}
    order by revision desc`)
}

/** Keeps what a goal said until now. */
export async function updateGoal(
  db: Db,
  actor: Actor,
  { id: goal, personId: _, revision, ...state }: Goal,
  change: Pick<EarlierGoal, 'changedOn' | 'because'>,
): Promise<void> {
  await goalHistory.insert(db, actor, [{ ...change, goal, revision, state }])
}

const Readings = z.object({ goal: GoalId, day: Day, value: z.number() })
export const goalReadings = tableOf('goal_readings', Readings, { ...ofGoal, key: ['goal', 'day'] })

/** What was read off one goal. */
export type GoalReading = RowOf<typeof goalReadings>

/** What was read off the actor's goals, the earliest first. */
export async function listReadings(db: Db, actor: Actor): Promise<GoalReading[]> {
  return db.rows(goalReadings.select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by day`)
}

/** Keeps what was read off goals; one reading a goal and day, the last one counts. */
export async function putReadings(
  db: Db,
  actor: Actor,
  readings: readonly GoalReading[],
): Promise<void> {
  await goalReadings.upsert(db, actor, readings)
}

export const goalReviews = tableOf('goal_reviews', Review, ofGoal)

/** Looks taken at the actor's goals, the earliest first. */
export async function listReviews(db: Db, actor: Actor): Promise<Review[]> {
  return db.rows(goalReviews.select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by day, id`)
}

/** Keeps looks at goals. */
export async function insertReviews(
  db: Db,
  actor: Actor,
  reviews: readonly Review[],
): Promise<void> {
  await goalReviews.insert(db, actor, reviews)
}

/** What all of the actor's goals said before, the oldest first. */
export async function listAllEarlierGoals(
  db: Db,
  actor: Actor,
): Promise<(EarlierGoal & { goal: GoalId })[]> {
  return db.rows(goalHistory.select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by goal_id, revision`)
}

/** What hangs on a goal: readings, looks, and what it said before, the oldest first. */
interface PartsOfGoal {
  id: GoalId
  readings: readonly Reading[]
  reviews: readonly Omit<Review, 'goal'>[]
  was: readonly Omit<EarlierGoal, 'revision'>[]
}

/** Writes what hangs on goals anew. */
export async function replaceGoalParts(
  db: Db,
  actor: Actor,
  goals: readonly PartsOfGoal[],
): Promise<void> {
  const ids = goals.map(({ id }) => id)
  const mine = sql`organisation_id = ${actor.organisationId} and goal_id = any(${ids}::uuid[])`
  await db.run(sql`delete from goal_readings where ${mine}`)
  await db.run(sql`delete from goal_reviews where ${mine}`)
  await db.run(sql`delete from goal_history where ${mine}`)
  const each = <Part extends object>(partsOf: (goal: PartsOfGoal) => readonly Part[]) =>
    goals.flatMap((goal) => partsOf(goal).map((part) => ({ ...part, goal: goal.id })))
  await putReadings(
    db,
    actor,
    each(({ readings }) => readings),
  )
  await insertReviews(
    db,
    actor,
    each(({ reviews }) => reviews),
  )
  const numbered = each(({ was }) => was.map((state, index) => ({ ...state, revision: index + 1 })))
  await goalHistory.insert(db, actor, numbered)
}
