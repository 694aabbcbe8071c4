import type { Actor } from '../../domain/base/actor.ts'
import type { Day } from '../../domain/base/day.ts'
import type { GoalId } from '../../domain/base/id.ts'
import type { Goal } from '../../domain/goals/goals.ts'
import type { Reading } from '../../domain/goals/progress.ts'
import type { Review } from '../../domain/goals/reviews.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'

/** What a goal said until a change, and why it was changed. */
export interface EarlierGoal {
  revision: number
  changedOn: Day
  because: string
  state: Partial<Goal>
}

/** What a goal said before, the latest first. */
export async function listEarlierGoals(db: Db, actor: Actor, id: GoalId): Promise<EarlierGoal[]> {
  return db.rows<EarlierGoal>(sql`
    select revision, changed_on as "changedOn", because, state from goal_history
    where organisation_id = ${actor.organisationId} and goal_id = ${id}
    order by revision desc`)
}

/** Keeps what a goal said until now. */
export async function updateGoal(
  db: Db,
  actor: Actor,
  { id, personId: _, revision, ...state }: Goal,
  { changedOn, because }: Pick<EarlierGoal, 'changedOn' | 'because'>,
): Promise<void> {
  await db.run(sql`
    insert into goal_history (organisation_id, goal_id, revision, person_id, changed_on, because, state)
    values (${actor.organisationId}, ${id}, ${revision}, ${actor.personId}, ${changedOn},
            ${because}, ${JSON.stringify(state)})`)
}

/** What was read off one goal. */
export type GoalReading = Reading & { goal: GoalId }

/** What was read off the actor's goals, the earliest first. */
export async function listReadings(db: Db, actor: Actor): Promise<GoalReading[]> {
  return db.rows(sql`
    select goal_id as goal, day, value from goal_readings
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by day`)
}

/** Keeps what was read off goals; one reading a goal and day, the last one counts. */
export async function putReadings(
  db: Db,
  actor: Actor,
  readings: readonly GoalReading[],
): Promise<void> {
  await db.run(sql`
    insert into goal_readings (organisation_id, goal_id, day, person_id, value)
    select ${actor.organisationId}, goal, day, ${actor.personId}, value
    from jsonb_to_recordset(${JSON.stringify(readings)}::jsonb)
      as r(goal uuid, day date, value double precision)
    on conflict (organisation_id, goal_id, day) do update set value = excluded.value`)
}

/** Looks taken at the actor's goals, the earliest first. */
export async function listReviews(db: Db, actor: Actor): Promise<Review[]> {
  return db.rows<Review>(sql`
    select id, goal_id as goal, day, moved, learned, sustainable, decision, outcome
    from goal_reviews
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by day, id`)
}

/** Keeps looks at goals. */
export async function insertReviews(
  db: Db,
  actor: Actor,
  reviews: readonly Review[],
): Promise<void> {
  await db.run(sql`
    insert into goal_reviews (organisation_id, id, goal_id, person_id, day, moved, learned,
                              sustainable, decision, outcome)
    select ${actor.organisationId}, id, goal, ${actor.personId}, day, moved, learned, sustainable,
           decision, outcome
    from jsonb_to_recordset(${JSON.stringify(reviews)}::jsonb)
      as r(id uuid, goal uuid, day date, moved text, learned text, sustainable text, decision text,
           outcome integer)`)
}

/** What all of the actor's goals said before, the oldest first. */
export async function listAllEarlierGoals(
  db: Db,
  actor: Actor,
): Promise<(EarlierGoal & { goal: GoalId })[]> {
  return db.rows(sql`
    select goal_id as goal, revision, changed_on as "changedOn", because, state from goal_history
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
  await putReadings(
    db,
    actor,
    goals.flatMap(({ id: goal, readings }) => readings.map((reading) => ({ ...reading, goal }))),
  )
  await insertReviews(
    db,
    actor,
    goals.flatMap(({ id: goal, reviews }) => reviews.map((review) => ({ ...review, goal }))),
  )
  await db.run(sql`
    insert into goal_history (organisation_id, goal_id, revision, person_id, changed_on, because, state)
    select ${actor.organisationId}, (g.each->>'id')::uuid, w.place, ${actor.personId},
           (w.each->>'changedOn')::date, w.each->>'because', w.each->'state'
    from jsonb_array_elements(${JSON.stringify(goals)}::jsonb) as g(each),
         jsonb_array_elements(g.each->'was') with ordinality as w(each, place)`)
}
