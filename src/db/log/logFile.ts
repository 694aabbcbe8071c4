import type { Actor } from '../../domain/base/actor.ts'
import type { EvidenceId, PersonId } from '../../domain/base/id.ts'
import type { LadderEntry } from '../../domain/files/ladderFile.ts'
import type { ShownEntry } from '../../domain/files/logFile.ts'
import { ladders, ladderVersions } from '../ladders/ladders.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'
import type { RowOf } from '../store/table.ts'
import { attachments, evidenceHistory } from './evidenceParts.ts'

type EarlierState = RowOf<typeof evidenceHistory>
type Attachment = RowOf<typeof attachments>

/** What all of the actor's entries said before, the oldest state first. */
export async function listAllEarlierStates(db: Db, actor: Actor): Promise<EarlierState[]> {
  return db.rows(evidenceHistory.select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by evidence_id, revision`)
}

/** All texts kept with the actor's entries. */
export async function listAllAttachments(db: Db, actor: Actor): Promise<Attachment[]> {
  return db.rows(attachments.select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by evidence_id, name, id`)
}

/** Writes the history and the texts of some entries anew. */
export async function replaceParts(
  db: Db,
  actor: Actor,
  entries: readonly EvidenceId[],
  states: readonly EarlierState[],
  texts: readonly Attachment[],
): Promise<void> {
  await db.run(sql`
    delete from evidence_history
    where organisation_id = ${actor.organisationId} and evidence_id = any(${entries}::uuid[])`)
  await db.run(sql`
    delete from evidence_attachments
    where organisation_id = ${actor.organisationId} and evidence_id = any(${entries}::uuid[])`)
  await evidenceHistory.insert(db, actor, states)
  await attachments.insert(db, actor, texts)
}

/** Ladders with all their versions, the first version first: the owner's, or the organisation's. */
export async function listWholeLadders(
  db: Db,
  actor: Actor,
  ownerId: PersonId | null,
): Promise<LadderEntry[]> {
  return db.rows<LadderEntry>(sql`
    select ladder_id as id,
           jsonb_agg(jsonb_build_object('madeOn', made_on, 'note', note, 'ladder', content)
                     order by version) as versions
    from ladder_versions
    where organisation_id = ${actor.organisationId}
      and owner_id is not distinct from ${ownerId}::uuid
    group by ladder_id order by ladder_id`)
}

/** Adds ladders of that owner, or writes them anew with all their versions. */
export async function putWholeLadders(
  db: Db,
  actor: Actor,
  ownerId: PersonId | null,
  all: readonly LadderEntry[],
): Promise<void> {
  const rows = all.map(({ id, versions }) => ({
    ...{ id, ownerId, name: versions.at(-1)?.ladder.name ?? '', version: versions.length },
  }))
  await ladders.upsert(db, actor, rows)
  await db.run(sql`
    delete from ladder_versions
    where organisation_id = ${actor.organisationId}
      and owner_id is not distinct from ${ownerId}::uuid
      and ladder_id = any(${rows.map(({ id }) => id)}::uuid[])`)
  const versionsOf = ({ id, versions }: LadderEntry) =>
    versions.map((each, index) => ({ ...each, id, ownerId, version: index + 1 }))
  await ladderVersions.insert(db, actor, all.flatMap(versionsOf))
}

/** Every word of the actor that an entry shows an expectation. */
export async function listAllShown(db: Db, actor: Actor): Promise<ShownEntry[]> {
  return db.rows<ShownEntry>(sql`
    select ladder_id as ladder, expectation, evidence_id as entry from shown_expectations
    where ladder_id in (select id from ladders where organisation_id = ${actor.organisationId})
      and organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by ladder_id, expectation, evidence_id`)
}

/** Adds such words, where the ladder and the entry are there. */
export async function addShown(db: Db, actor: Actor, shown: readonly ShownEntry[]): Promise<void> {
  await db.run(sql`
    insert into shown_expectations (organisation_id, ladder_id, expectation, evidence_id, person_id)
    select ${actor.organisationId}, s.ladder, s.expectation, s.entry, ${actor.personId}
    from jsonb_to_recordset(${JSON.stringify(shown)}::jsonb)
      as s(ladder uuid, expectation text, entry uuid)
    join ladders l on l.organisation_id = ${actor.organisationId} and l.id = s.ladder
    join evidence e on e.organisation_id = ${actor.organisationId} and e.id = s.entry
    on conflict do nothing`)
}

/** Takes all such words back. */
export async function clearShown(db: Db, actor: Actor): Promise<void> {
  await db.run(sql`
    delete from shown_expectations
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}`)
}
