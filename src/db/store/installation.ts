import type { Actor } from '../../domain/base/actor.ts'
import type { OrganisationId, PersonId } from '../../domain/base/id.ts'
import { sql } from './sql.ts'
import type { Db } from './store.ts'

/** The one person who uses this installation without a login; `undefined` before they began. */
export async function findLocalActor(db: Db): Promise<Actor | undefined> {
  const rows = await db.rows<{ organisation_id: OrganisationId; person_id: PersonId }>(
    sql`select organisation_id, person_id from installation`,
  )
  return rows[0] && { organisationId: rows[0].organisation_id, personId: rows[0].person_id }
}

/** Keeps the actor as the person of this installation. Runs as that actor. */
export async function saveLocalActor(db: Db, actor: Actor): Promise<void> {
  await db.run(sql`
    insert into installation (organisation_id, person_id)
    values (${actor.organisationId}, ${actor.personId})`)
}
