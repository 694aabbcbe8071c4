import type { Actor } from '../../domain/base/actor.ts'
import type { GoalId } from '../../domain/base/id.ts'
import { type Goal, mostGoals } from '../../domain/goals/goals.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'

const columns = sql`
  id, person_id as "personId", term, text, why, markers, builds_on as "buildsOn", serves, topics,
  starts, due, measure, hours, confidence, after, if_then as "ifThen", review_every as "reviewEvery", status,
  closed_on as "closedOn", took_hours as "tookHours", revision`

/** The actor's goals: those that go on and those that ended, the latest start first. */
export async function listGoals(db: Db, actor: Actor): Promise<Goal[]> {
  return db.rows<Goal>(sql`
    select ${columns} from goals
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by starts desc, id desc limit ${mostGoals}`)
}

export async function countGoals(db: Db, actor: Actor): Promise<number> {
  const rows = await db.rows<{ count: number }>(sql`
    select count(*)::integer as count from goals
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}`)
  return rows[0]!.count
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

/** Adds goals, or writes them anew. */
export async function putGoals(db: Db, actor: Actor, goals: readonly Goal[]): Promise<void> {
  await db.run(sql`
    insert into goals (organisation_id, id, person_id, term, text, why, markers, builds_on, serves,
                       topics, starts, due, measure, hours, confidence, after, if_then,
                       review_every, status, closed_on, took_hours, revision)
    select ${actor.organisationId}, id, ${actor.personId}, term, text, why, markers, "buildsOn",
           serves, topics, starts, due, measure, hours, confidence, after, "ifThen",
           "reviewEvery", status, "closedOn", "tookHours", revision
    from jsonb_to_recordset(${JSON.stringify(goals)}::jsonb)
      as g(id uuid, term text, text text, why text, markers text[], "buildsOn" jsonb, serves uuid,
           topics text[], starts date, due date, measure jsonb, hours double precision,
           confidence integer, after uuid[], "ifThen" jsonb, "reviewEvery" integer, status text,
           "closedOn" date, "tookHours" double precision, revision integer)
    on conflict (organisation_id, id) do update set
      term = excluded.term, text = excluded.text, why = excluded.why, markers = excluded.markers,
      builds_on = excluded.builds_on, serves = excluded.serves, topics = excluded.topics,
      starts = excluded.starts, due = excluded.due, measure = excluded.measure,
      hours = excluded.hours, confidence = excluded.confidence, after = excluded.after,
      if_then = excluded.if_then, review_every = excluded.review_every, status = excluded.status,
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
