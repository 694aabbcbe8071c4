import type { Actor } from '../../domain/base/actor.ts'
import type { Title } from '../../domain/ladders/titles.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'

/** The titles the actor has had, the earliest first. */
export async function listTitles(db: Db, actor: Actor): Promise<Title[]> {
  return db.rows<Title>(sql`
    select since, title, ladder_id as ladder, level from titles
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by since`)
}

/** Replaces the titles the actor has had. */
export async function replaceTitles(db: Db, actor: Actor, titles: readonly Title[]): Promise<void> {
  await db.run(sql`
    delete from titles
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}`)
  await db.run(sql`
    insert into titles (organisation_id, person_id, since, title, ladder_id, level)
    select ${actor.organisationId}, ${actor.personId}, since, title, ladder, level
    from jsonb_to_recordset(${JSON.stringify(titles)}::jsonb)
      as t(since date, title text, ladder uuid, level text)`)
}

/** The people who decide about the actor's level, as the actor sees it. */
export async function listDecisionMakers(db: Db, actor: Actor): Promise<string[]> {
  const rows = await db.rows<{ name: string }>(sql`
    select name from decision_makers
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by position`)
  return rows.map(({ name }) => name)
}

/** Replaces the people who decide. */
export async function replaceDecisionMakers(
  db: Db,
  actor: Actor,
  names: readonly string[],
): Promise<void> {
  await db.run(sql`
    delete from decision_makers
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}`)
  await db.run(sql`
    insert into decision_makers (organisation_id, person_id, position, name)
    select ${actor.organisationId}, ${actor.personId}, position, name
    from unnest(${names}::text[]) with ordinality as d(name, position)`)
}
