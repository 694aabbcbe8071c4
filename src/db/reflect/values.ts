import type { Actor } from '../../domain/base/actor.ts'
import type { Values } from '../../domain/reflect/values.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'

/** What the acting person values, the dearest first. */
export async function listValues(db: Db, actor: Actor): Promise<Values> {
  const rows = await db.rows<{ name: string }>(sql`
    select name from person_values
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by rank`)
  return rows.map((row) => row.name)
}

/** Puts other values in the place of all those before. */
export async function replaceValues(db: Db, actor: Actor, values: Values): Promise<void> {
  await db.run(sql`
    delete from person_values
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}`)
  await db.run(sql`
    insert into person_values (organisation_id, person_id, rank, name)
    select ${actor.organisationId}, ${actor.personId}, v.rank, v.name
    from unnest(${values}::text[]) with ordinality as v(name, rank)`)
}
