import type { Actor } from '../../domain/base/actor.ts'
import type { Day } from '../../domain/base/day.ts'
import type { EvidenceId } from '../../domain/base/id.ts'
import type { Evidence, EvidenceState } from '../../domain/log/evidence.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'

/** What an entry said until a change. */
export interface EarlierState {
  revision: number
  changedOn: Day
  state: EvidenceState & Pick<Evidence, 'seenBy'>
}

/** What one entry said before, the latest first. */
export async function listEarlierStates(db: Db, actor: Actor, id: EvidenceId) {
  return db.rows<EarlierState>(sql`
    select revision, changed_on as "changedOn", state from evidence_history
    where organisation_id = ${actor.organisationId} and evidence_id = ${id}
    order by revision desc`)
}

/** Keeps what entries said until now, in one statement. */
export async function keepStates(
  db: Db,
  actor: Actor,
  today: Day,
  entries: readonly Evidence[],
): Promise<void> {
  const kept = entries.map(({ id, personId: _, source: __, revision, ...state }) => ({
    id,
    revision,
    state,
  }))
  await db.run(sql`
    insert into evidence_history (organisation_id, evidence_id, revision, person_id, changed_on, state)
    select ${actor.organisationId}, id, revision, ${actor.personId}, ${today}, state
    from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as k(id uuid, revision integer, state jsonb)`)
}

/** A text kept with an entry. */
export interface Attachment {
  id: string
  name: string
  content: string
}

/** The texts kept with one entry, by name. */
export async function listAttachments(db: Db, actor: Actor, id: EvidenceId): Promise<Attachment[]> {
  return db.rows<Attachment>(sql`
    select id, name, content from evidence_attachments
    where organisation_id = ${actor.organisationId} and evidence_id = ${id}
    order by name, id`)
}

/** Keeps a text with an entry. */
export async function insertAttachment(
  db: Db,
  actor: Actor,
  entry: EvidenceId,
  { id, name, content }: Attachment,
): Promise<void> {
  await db.run(sql`
    insert into evidence_attachments (organisation_id, id, evidence_id, person_id, name, content)
    values (${actor.organisationId}, ${id}, ${entry}, ${actor.personId}, ${name}, ${content})`)
}

/** Removes a text; answers how many there were. */
export async function deleteAttachment(db: Db, actor: Actor, id: string): Promise<number> {
  return db.run(sql`
    delete from evidence_attachments
    where organisation_id = ${actor.organisationId} and id = ${id}
      and person_id = ${actor.personId}`)
}
