import * as z from 'zod'
import type { Actor } from '../../domain/base/actor.ts'
import { Day } from '../../domain/base/day.ts'
import { EvidenceId, Revision } from '../../domain/base/id.ts'
import type { Evidence, EvidenceState } from '../../domain/log/evidence.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'
import { type RowOf, tableOf } from '../store/table.ts'

const ofEntry = { columns: { entry: 'evidence_id' } } as const

const History = z.object({
  entry: EvidenceId,
  revision: Revision,
  changedOn: Day,
  state: z.custom<EvidenceState & Pick<Evidence, 'seenBy'>>(),
})
export const evidenceHistory = tableOf('evidence_history', History, ofEntry)
const earlierStates = evidenceHistory.without('entry')

/** What an entry said until a change. */
export type EarlierState = RowOf<typeof earlierStates>

/** What one entry said before, the latest first. */
export async function listEarlierStates(db: Db, actor: Actor, id: EvidenceId) {
  return db.rows(earlierStates.select`
    where organisation_id = ${actor.organisationId} and evidence_id = ${id}
    order by revision desc`)
}

/** Keeps what entries said until now, in one statement. */
export async function keepStates(
  db: Db,
  actor: Actor,
  changedOn: Day,
  entries: readonly Evidence[],
): Promise<void> {
  const kept = entries.map(({ id: entry, personId: _, source: __, revision, ...state }) => ({
    ...{ entry, revision, changedOn, state },
  }))
  await evidenceHistory.insert(db, actor, kept)
}

const AttachmentRow = z.object({
  id: z.uuid(),
  entry: EvidenceId,
  name: z.string(),
  content: z.string(),
})
export const attachments = tableOf('evidence_attachments', AttachmentRow, ofEntry)
const ofOneEntry = attachments.without('entry')

/** A text kept with an entry. */
export type Attachment = RowOf<typeof ofOneEntry>

/** The texts kept with one entry, by name. */
export async function listAttachments(db: Db, actor: Actor, id: EvidenceId): Promise<Attachment[]> {
  return db.rows(ofOneEntry.select`
    where organisation_id = ${actor.organisationId} and evidence_id = ${id}
    order by name, id`)
}

/** Keeps a text with an entry. */
export async function insertAttachment(
  db: Db,
  actor: Actor,
  entry: EvidenceId,
  attachment: Attachment,
): Promise<void> {
  await attachments.insert(db, actor, [{ ...attachment, entry }])
}

/** Removes a text; answers how many there were. */
export async function deleteAttachment(db: Db, actor: Actor, id: string): Promise<number> {
  return db.run(sql`
    delete from evidence_attachments
    where organisation_id = ${actor.organisationId} and id = ${id}
      and person_id = ${actor.personId}`)
}
