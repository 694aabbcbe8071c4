import type { Actor } from '../../domain/base/actor.ts'
import type { Day } from '../../domain/base/day.ts'
import type { NeedId } from '../../domain/base/id.ts'
import { Need } from '../../domain/sweetSpot/needs.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import { onlyRow } from '../store/onlyRow.ts'
import type { Page } from '../store/page.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'
import { tableOf } from '../store/table.ts'

export const needs = tableOf('needs', Need, { columns: { topic: 'topic_id' }, owner: null })

/** Every state of the organisation's needs, oldest first. */
export async function listNeedStates(db: Db, actor: Actor): Promise<Need[]> {
  return db.rows(needs.select`
    where organisation_id = ${actor.organisationId}
    order by since, id`)
}

/** The needs in force on a day or still to come, by topic and start. */
export async function listPresentNeeds(
  db: Db,
  actor: Actor,
  day: Day,
  page: Page,
): Promise<Need[]> {
  return db.rows(needs.select`
    where organisation_id = ${actor.organisationId} and until is null
      and (ends is null or ends >= ${day})
    order by topic_id, starts, id limit ${page.limit} offset ${page.offset}`)
}

/** Whether a topic is declared to be needed from a day on. */
export async function isDeclared(
  db: Db,
  actor: Actor,
  topic: TopicId,
  starts: Day | null,
): Promise<boolean> {
  const rows = await db.rows<{ declared: boolean }>(sql`
    select exists(
      select from needs
      where organisation_id = ${actor.organisationId} and topic_id = ${topic} and until is null
        and starts is not distinct from ${starts}::date
    ) as declared`)
  return onlyRow(rows).declared
}

/** Whether there is or was a need of that id. */
export async function isStatedNeed(db: Db, actor: Actor, id: NeedId): Promise<boolean> {
  const rows = await db.rows<{ stated: boolean }>(sql`
    select exists(
      select from needs where organisation_id = ${actor.organisationId} and id = ${id}
    ) as stated`)
  return onlyRow(rows).stated
}

/** The present state of one need, held until the transaction ends. */
export async function findNeed(db: Db, actor: Actor, id: NeedId): Promise<Need | undefined> {
  const [found] = await db.rows(needs.select`
    where organisation_id = ${actor.organisationId} and id = ${id} and until is null
    for update`)
  return found
}

/** Adds states of needs in one statement. */
export async function insertNeeds(db: Db, actor: Actor, states: readonly Need[]): Promise<void> {
  await needs.insert(db, actor, states)
}

/** Ends the present state; the day given is the first it no longer holds. */
export async function endNeed(db: Db, actor: Actor, id: NeedId, until: Day): Promise<void> {
  await db.run(sql`
    update needs set until = ${until}, revision = revision + 1
    where organisation_id = ${actor.organisationId} and id = ${id} and until is null`)
}

/** Removes the present state, as if it had never been. */
export async function deleteNeedState(db: Db, actor: Actor, id: NeedId): Promise<void> {
  await db.run(sql`
    delete from needs
    where organisation_id = ${actor.organisationId} and id = ${id} and until is null`)
}

/** Removes needs with all they ever were. */
export async function deleteNeeds(db: Db, actor: Actor, ids: readonly NeedId[]): Promise<void> {
  await db.run(sql`
    delete from needs where organisation_id = ${actor.organisationId} and id = any(${ids}::uuid[])`)
}
