import type { Actor } from '../../domain/base/actor.ts'
import type { GoalId } from '../../domain/base/id.ts'
import { Goal, mostGoals } from '../../domain/goals/goals.ts'
import { onlyRow } from '../store/onlyRow.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'
import { tableOf } from '../store/table.ts'

export const goals = tableOf('goals', Goal, { key: ['id'] })

/** The actor's goals: those that go on and those that ended, the latest start first. */
export async function listGoals(db: Db, actor: Actor): Promise<Goal[]> {
  return db.rows(goals.select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by starts desc, id desc limit ${mostGoals}`)
}

export async function countGoals(db: Db, actor: Actor): Promise<number> {
  const rows = await db.rows<{ count: number }>(sql`
    select count(*)::integer as count from goals
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}`)
  return onlyRow(rows).count
}

/** One of the actor's goals. */
export async function findGoal(db: Db, actor: Actor, id: GoalId): Promise<Goal | undefined> {
  const [found] = await db.rows(goals.select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and id = ${id}`)
  return found
}

/** Makes a second editor of the goal wait until this transaction ends. */
export async function lockGoal(db: Db, actor: Actor, id: GoalId): Promise<void> {
  await db.rows(sql`
    select from goals where organisation_id = ${actor.organisationId} and id = ${id} for update`)
}

/** Adds goals, or writes them anew. */
export async function putGoals(db: Db, actor: Actor, all: readonly Goal[]): Promise<void> {
  await goals.upsert(db, actor, all)
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
