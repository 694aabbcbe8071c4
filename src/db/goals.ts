import type { Actor } from '../domain/actor.ts'
import type { Day } from '../domain/day.ts'
import type { Goal } from '../domain/goals.ts'
import type { GoalId } from '../domain/id.ts'
import type { Reading } from '../domain/progress.ts'
import type { Review } from '../domain/reviews.ts'
import { sql } from './sql.ts'
import type { Db } from './store.ts'

const columns = sql`
  id, person_id as "personId", term, text, why, markers, serves, topics, starts, due, measure, hours,
  confidence, after, if_then as "ifThen", review_every as "reviewEvery", status,
  closed_on as "closedOn", took_hours as "tookHours", revision`

/** The actor's goals: those that go on and those that ended, the latest start first. */
export async function listGoals(db: Db, actor: Actor): Promise<Goal[]> {
  return db.rows<Goal>(sql`
    select ${columns} from goals
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by starts desc, id desc limit 2000`)
}

/** One of the actor's goals. */
export async function findGoal(db: Db, actor: Actor, id: GoalId): Promise<Goal | undefined> {
  const rows = await db.rows<Goal>(sql`
    select ${columns} from goals
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and id = ${id}`)
  return rows[0]
}

/** Makes a second editor of the goal wait until this transaction ends. */
export async function lockGoal(db: Db, actor: Actor, id: GoalId): Promise<void> {
  await db.rows(sql`
    select from goals where organisation_id = ${actor.organisationId} and id = ${id} for update`)
}

/** Adds a goal, or writes it anew. */
export async function putGoal(db: Db, actor: Actor, goal: Goal): Promise<void> {
  await db.run(sql`
    insert into goals (organisation_id, id, person_id, term, text, why, markers, serves, topics,
                       starts, due, measure, hours, confidence, after, if_then, review_every,
                       status, closed_on, took_hours, revision)
    select ${actor.organisationId}, id, ${actor.personId}, term, text, why, markers, serves, topics,
           starts, due, measure, hours, confidence, after, "ifThen", "reviewEvery",
           status, "closedOn", "tookHours", revision
    from jsonb_to_record(${JSON.stringify(goal)}::jsonb)
      as g(id uuid, term text, text text, why text, markers text[], serves uuid, topics text[],
           starts date, due date, measure jsonb, hours double precision, confidence integer,
           after uuid[], "ifThen" jsonb, "reviewEvery" integer, status text, "closedOn" date,
           "tookHours" double precision, revision integer)
    on conflict (organisation_id, id) do update set
      term = excluded.term, text = excluded.text, why = excluded.why, markers = excluded.markers,
      serves = excluded.serves, topics = excluded.topics, starts = excluded.starts,
      due = excluded.due, measure = excluded.measure, hours = excluded.hours,
      confidence = excluded.confidence, after = excluded.after, if_then = excluded.if_then,
      review_every = excluded.review_every, status = excluded.status,
      closed_on = excluded.closed_on, took_hours = excluded.took_hours, revision = excluded.revision`)
}

/** Removes goals for good; what served them or waited for them goes on without them. */
export async function deleteGoals(db: Db, actor: Actor, ids: readonly GoalId[]): Promise<number> {
  await db.run(sql`
    update goals set
      serves = case when serves = any(${ids}::uuid[]) then null else serves end,
      after = array(
        select each from unnest(after) with ordinality as waits(each, place)
        where each <> all(${ids}::uuid[]) order by place)
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and (serves = any(${ids}::uuid[]) or after && ${ids}::uuid[])`)
  await db.run(sql`
    update evidence set goal_id = null
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and goal_id = any(${ids}::uuid[])`)
  return db.run(sql`
    delete from goals
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and id = any(${ids}::uuid[])`)
}

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
export async function keepGoal(
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

/** What was read off the actor's goals, the earliest first. */
export async function listReadings(db: Db, actor: Actor): Promise<(Reading & { goal: GoalId })[]> {
  return db.rows(sql`
    select goal_id as goal, day, value from goal_readings
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by day`)
}

/** Keeps what was read off a goal; one reading a day, the last one counts. */
export async function putReading(
  db: Db,
  actor: Actor,
  goal: GoalId,
  { day, value }: Reading,
): Promise<void> {
  await db.run(sql`
    insert into goal_readings (organisation_id, goal_id, day, person_id, value)
    values (${actor.organisationId}, ${goal}, ${day}, ${actor.personId}, ${value})
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

/** Keeps a look at a goal. */
export async function insertReview(db: Db, actor: Actor, review: Review): Promise<void> {
  await db.run(sql`
    insert into goal_reviews (organisation_id, id, goal_id, person_id, day, moved, learned,
                              sustainable, decision, outcome)
    values (${actor.organisationId}, ${review.id}, ${review.goal}, ${actor.personId}, ${review.day},
            ${review.moved}, ${review.learned}, ${review.sustainable}, ${review.decision},
            ${review.outcome})`)
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

/** Writes what hangs on a goal anew: readings, looks, and what it said before. */
export async function replaceGoalParts(
  db: Db,
  actor: Actor,
  goal: GoalId,
  parts: {
    readings: readonly Reading[]
    reviews: readonly Omit<Review, 'goal'>[]
    was: readonly Omit<EarlierGoal, 'revision'>[]
  },
): Promise<void> {
  await db.run(sql`
    delete from goal_readings
    where organisation_id = ${actor.organisationId} and goal_id = ${goal}`)
  await db.run(sql`
    delete from goal_reviews
    where organisation_id = ${actor.organisationId} and goal_id = ${goal}`)
  await db.run(sql`
    delete from goal_history
    where organisation_id = ${actor.organisationId} and goal_id = ${goal}`)
  await db.run(sql`
    insert into goal_readings (organisation_id, goal_id, day, person_id, value)
    select ${actor.organisationId}, ${goal}, day, ${actor.personId}, value
    from jsonb_to_recordset(${JSON.stringify(parts.readings)}::jsonb)
      as r(day date, value double precision)`)
  await db.run(sql`
    insert into goal_reviews (organisation_id, id, goal_id, person_id, day, moved, learned,
                              sustainable, decision, outcome)
    select ${actor.organisationId}, id, ${goal}, ${actor.personId}, day, moved, learned,
           sustainable, decision, outcome
    from jsonb_to_recordset(${JSON.stringify(parts.reviews)}::jsonb)
      as r(id uuid, day date, moved text, learned text, sustainable text, decision text,
           outcome integer)`)
  await db.run(sql`
    insert into goal_history (organisation_id, goal_id, revision, person_id, changed_on, because, state)
    select ${actor.organisationId}, ${goal}, h.place, ${actor.personId},
           (h.each->>'changedOn')::date, h.each->>'because', h.each->'state'
    from jsonb_array_elements(${JSON.stringify(parts.was)}::jsonb) with ordinality as h(each, place)`)
}
