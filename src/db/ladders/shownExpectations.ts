import * as z from 'zod'
import type { Actor } from '../../domain/base/actor.ts'
import { EvidenceId, LadderId } from '../../domain/base/id.ts'
import type { ShownExpectation } from '../../domain/ladders/expectations.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'
import { tableOf } from '../store/table.ts'

const Shown = z.object({ ladder: LadderId, expectation: z.string(), evidence: EvidenceId })
export const shownExpectations = tableOf('shown_expectations', Shown, {
  columns: { ladder: 'ladder_id', evidence: 'evidence_id' },
  key: ['ladder', 'expectation', 'evidence'],
})

/** What the actor's entries show of a ladder, as the actor said. */
export async function listShown(
  db: Db,
  actor: Actor,
  ladder: LadderId,
): Promise<ShownExpectation[]> {
  return db.rows(shownExpectations.without('ladder').select`
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
  const rows = shown.map((each) => ({ ...each, ladder }))
  await shownExpectations.upsert(db, actor, rows)
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
