import type { Actor } from '../../domain/base/actor.ts'
import { ValueSort } from '../../domain/reflect/valueSorts.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'
import { tableOf } from '../store/table.ts'

export const valueSorts = tableOf('value_sorts', ValueSort, { key: ['personId', 'day'] })

/** The actor's card sorts, the earliest first; the one that goes on has nothing ranked. */
export async function listValueSorts(db: Db, actor: Actor): Promise<ValueSort[]> {
  return db.rows(valueSorts.select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by day`)
}

/** Writes sorts; one of the same day is written anew. */
export async function putValueSorts(
  db: Db,
  actor: Actor,
  sorts: readonly ValueSort[],
): Promise<void> {
  await valueSorts.upsert(db, actor, sorts)
}

/** Removes the sort that goes on; finished ones stay. */
export async function deleteUnfinishedSort(db: Db, actor: Actor): Promise<void> {
  await db.run(sql`
    delete from value_sorts
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and ranked = '{}'`)
}

/** Removes sorts of some days. */
export async function deleteValueSorts(
  db: Db,
  actor: Actor,
  days: readonly string[],
): Promise<number> {
  return db.run(sql`
    delete from value_sorts
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and day = any(${days}::date[])`)
}
