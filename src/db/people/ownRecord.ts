import type { Actor } from '../../domain/base/actor.ts'
import { identifiers, sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'

/** Tables of what a person wrote, those that others refer to last; the rest goes with its entry. */
const ofPerson = [
  ...['shown_expectations', 'proposals', 'sources', 'evidence'],
  ...['goals', 'success_markers', 'packets', 'titles', 'decision_makers'],
  ...['reflections', 'reflection_drafts', 'reflection_prompts', 'reflection_settings'],
  ...['value_sorts', 'assessments', 'wants', 'person_values', 'profiles', 'person_settings'],
  'deleted_rows',
]
const ofOwner = ['grants', 'ladders', 'topics']
/** In a private space one person stated all of it. */
const ofOrganisation = ['opportunities', 'needs', 'ladders']

/** Deletes everything the actor wrote, but their name and membership. */
export async function deleteOwnRecord(db: Db, actor: Actor): Promise<void> {
  for (const table of ofPerson)
    await db.run(sql`
      delete from ${identifiers([table])}
      where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}`)
  for (const table of ofOwner)
    await db.run(sql`
      delete from ${identifiers([table])}
      where organisation_id = ${actor.organisationId} and owner_id = ${actor.personId}`)
}

/** Deletes what the organisation of the actor stated; for a private space. */
export async function deleteStatements(db: Db, actor: Actor): Promise<void> {
  for (const table of ofOrganisation)
    await db.run(sql`
      delete from ${identifiers([table])} where organisation_id = ${actor.organisationId}`)
}
