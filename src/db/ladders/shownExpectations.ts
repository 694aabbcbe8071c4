import type { Actor } from '../../domain/base/actor.ts'
import type { LadderId } from '../../domain/base/id.ts'
import type { ShownExpectation } from '../../domain/ladders/expectations.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'

/** What the actor's entries show of a ladder, as the actor said. */
export async function listShown(
  db: Db,
  actor: Actor,
  ladder: LadderId,
): Promise<ShownExpectation[]> {
  return db.rows<ShownExpectation>(sql`
    select expectation, evidence_id as evidence from shown_expectations
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and ladder_id = ${ladder}
    order by expectation, evidence_id`)
}

/** Says that entries show expectations. Saying it twice is the same as once. */
export async function insertShown(
  db: Db,
  actor: Actor,
  ladder: LadderId,
  shown: readonly ShownExpectation[],
): Promise<void> {
  await db.run(sql`
    insert into shown_expectations (organisation_id, ladder_id, expectation, evidence_id, person_id)
    select ${actor.organisationId}, ${ladder}, expectation, evidence, ${actor.personId}
    from jsonb_to_recordset(${JSON.stringify(shown)}::jsonb) as s(expectation text, evidence uuid)
    on conflict do nothing`)
}

/** Takes it back. */
export async function deleteShown(
  db: Db,
  actor: Actor,
  ladder: LadderId,
  { expectation, evidence }: ShownExpectation,
): Promise<number> {
  return db.run(sql`
    delete from shown_expectations
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and ladder_id = ${ladder} and expectation = ${expectation} and evidence_id = ${evidence}`)
}
