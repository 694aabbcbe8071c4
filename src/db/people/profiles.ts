import type { Actor } from '../../domain/base/actor.ts'
import { emptyProfile, Profile } from '../../domain/people/profile.ts'
import type { Db } from '../store/store.ts'
import { tableOf } from '../store/table.ts'

export const profiles = tableOf('profiles', Profile, { key: ['personId'] })

/** What the actor's documents say of them; `undefined` while they have not been asked. */
export async function findProfile(db: Db, actor: Actor): Promise<Profile | undefined> {
  const [found] = await db.rows(profiles.select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}`)
  // Parsed, because the database keeps the fields of a document in an order of its own.
  return found && Profile.parse(found)
}

/** The same, with nothing in it while they have not been asked. */
export async function profileOf(db: Db, actor: Actor): Promise<Profile> {
  return (await findProfile(db, actor)) ?? emptyProfile
}

export async function putProfile(db: Db, actor: Actor, profile: Profile): Promise<void> {
  await profiles.upsert(db, actor, [profile])
}
