import type { Actor } from '../../domain/base/actor.ts'
import type { Day } from '../../domain/base/day.ts'
import type { PersonId, WantId } from '../../domain/base/id.ts'
import { Want } from '../../domain/sweetSpot/wants.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'
import { tableOf } from '../store/table.ts'

export const wants = tableOf('wants', Want, { columns: { topic: 'topic_id' } })

/** Every state of a person's wants that the actor may see: each want's together, oldest first. */
export async function listWantStates(db: Db, actor: Actor, person: PersonId): Promise<Want[]> {
  return db.rows(wants.select`
    where organisation_id = ${actor.organisationId} and person_id = ${person}
    order by min(since) over (partition by id), id, since`)
}

/** The present state of one of the actor's own wants. */
export async function findWant(db: Db, actor: Actor, id: WantId): Promise<Want | undefined> {
  const [found] = await db.rows(wants.select`
    where organisation_id = ${actor.organisationId} and id = ${id}
      and person_id = ${actor.personId} and until is null`)
  return found
}

/** Makes a second editor of the same want wait until the first one's transaction ends. */
export async function lockWant(db: Db, actor: Actor, id: WantId): Promise<void> {
  await db.rows(sql`
    select from wants
    where organisation_id = ${actor.organisationId} and id = ${id} and until is null
    for update`)
}

/** Adds states of wants in one statement. */
export async function insertWants(db: Db, actor: Actor, states: readonly Want[]): Promise<void> {
  await wants.insert(db, actor, states)
}

/** Ends the present state; the day given is the first it no longer holds. */
export async function endWant(db: Db, actor: Actor, id: WantId, until: Day): Promise<void> {
  await db.run(sql`
    update wants set until = ${until}, revision = revision + 1
    where organisation_id = ${actor.organisationId} and id = ${id} and until is null`)
}

/** Removes the present state, as if it had never been. */
export async function deleteWantState(db: Db, actor: Actor, id: WantId): Promise<void> {
  await db.run(sql`
    delete from wants
    where organisation_id = ${actor.organisationId} and id = ${id} and until is null`)
}

/** Removes wants with all they ever were, and whatever showed them to others. */
export async function deleteWants(db: Db, actor: Actor, ids: readonly WantId[]): Promise<void> {
  await deleteWantStates(db, actor, ids)
  await db.run(sql`
    delete from grants
    where organisation_id = ${actor.organisationId} and item_kind = 'want'
      and item_id = any(${ids}::uuid[])`)
}

/** Removes every state of the actor's wants, but not what shows them to others. */
export async function deleteWantStates(
  db: Db,
  actor: Actor,
  ids: readonly WantId[],
): Promise<void> {
  await db.run(sql`
    delete from wants
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and id = any(${ids}::uuid[])`)
}

/** Present wants of every person who lets the actor see them, a person after another by handle. */
export async function wantsByPerson(
  db: Db,
  actor: Actor,
  page: { after: string; limit: number },
): Promise<PersonWants[]> {
  return db.rows<PersonWants>(sql`
    select p.id, p.handle, p.name,
           array_agg(w.topic_id order by w.id) as topics,
           array_agg(w.enthusiasm order by w.id) as enthusiasms,
           array_agg(w.flexibility order by w.id) as flexibilities,
           array(select t.name from memberships m
                 join teams t on t.organisation_id = m.organisation_id and t.id = m.team_id
                 where m.organisation_id = p.organisation_id and m.person_id = p.id
                 order by t.name) as teams
    from persons p
    join wants w on w.organisation_id = p.organisation_id and w.person_id = p.id and w.until is null
    where p.organisation_id = ${actor.organisationId} and p.handle > ${page.after}
    group by p.id, p.organisation_id, p.handle, p.name
    order by p.handle limit ${page.limit}`)
}

/** A person with their wants as parallel arrays, which is what a thousand of them can afford. */
export interface PersonWants {
  id: PersonId
  handle: string
  name: string
  topics: Want['topic'][]
  enthusiasms: number[]
  flexibilities: number[]
  /** Their teams, by name. */
  teams: string[]
}
