import type { Actor } from '../../domain/base/actor.ts'
import type { EvidenceId } from '../../domain/base/id.ts'
import type { OwnLadder, ShownEntry } from '../../domain/files/logFile.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'
import type { Attachment, EarlierState } from './evidenceParts.ts'

/** What hangs on entries, with the entry it hangs on. */
export type Of<Part> = Part & { entry: EvidenceId }

/** What all of the actor's entries said before, the oldest state first. */
export async function listAllEarlierStates(db: Db, actor: Actor): Promise<Of<EarlierState>[]> {
  return db.rows<Of<EarlierState>>(sql`
    select evidence_id as entry, revision, changed_on as "changedOn", state from evidence_history
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by evidence_id, revision`)
}

/** All texts kept with the actor's entries. */
export async function listAllAttachments(db: Db, actor: Actor): Promise<Of<Attachment>[]> {
  return db.rows<Of<Attachment>>(sql`
    select evidence_id as entry, id, name, content from evidence_attachments
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by evidence_id, name, id`)
}

/** Writes the history and the texts of some entries anew. */
export async function replaceParts(
  db: Db,
  actor: Actor,
  entries: readonly EvidenceId[],
  states: readonly Of<EarlierState>[],
  attachments: readonly Of<Attachment>[],
): Promise<void> {
  await db.run(sql`
    delete from evidence_history
    where organisation_id = ${actor.organisationId} and evidence_id = any(${entries}::uuid[])`)
  await db.run(sql`
    delete from evidence_attachments
    where organisation_id = ${actor.organisationId} and evidence_id = any(${entries}::uuid[])`)
  await db.run(sql`
    insert into evidence_history (organisation_id, evidence_id, revision, person_id, changed_on, state)
    select ${actor.organisationId}, entry, revision, ${actor.personId}, "changedOn", state
    from jsonb_to_recordset(${JSON.stringify(states)}::jsonb)
      as s(entry uuid, revision integer, "changedOn" date, state jsonb)`)
  await db.run(sql`
    insert into evidence_attachments (organisation_id, id, evidence_id, person_id, name, content)
    select ${actor.organisationId}, id, entry, ${actor.personId}, name, content
    from jsonb_to_recordset(${JSON.stringify(attachments)}::jsonb)
      as a(id uuid, entry uuid, name text, content text)`)
}

/** The actor's own ladders with all their versions, the first version first. */
export async function listOwnLadders(db: Db, actor: Actor): Promise<OwnLadder[]> {
  return db.rows<OwnLadder>(sql`
    select ladder_id as id,
           jsonb_agg(jsonb_build_object('madeOn', made_on, 'note', note, 'ladder', content)
                     order by version) as versions
    from ladder_versions
    where organisation_id = ${actor.organisationId} and owner_id = ${actor.personId}
    group by ladder_id order by ladder_id`)
}

/** Adds ladders of the actor's own, or writes them anew with all their versions. */
export async function putOwnLadders(
  db: Db,
  actor: Actor,
  ladders: readonly OwnLadder[],
): Promise<void> {
  const rows = ladders.map(({ id, versions }) => ({
    id,
    name: versions.at(-1)!.ladder.name,
    version: versions.length,
  }))
  await db.run(sql`
    insert into ladders (organisation_id, id, owner_id, name, version)
    select ${actor.organisationId}, id, ${actor.personId}, name, version
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as l(id uuid, name text, version integer)
    on conflict (organisation_id, id) do update
      set name = excluded.name, version = excluded.version`)
  await db.run(sql`
    delete from ladder_versions
    where organisation_id = ${actor.organisationId} and owner_id = ${actor.personId}
      and ladder_id = any(${rows.map(({ id }) => id)}::uuid[])`)
  await db.run(sql`
    insert into ladder_versions (organisation_id, ladder_id, version, owner_id, made_on, note, content)
    select ${actor.organisationId}, l.id, v.version, ${actor.personId},
           (v.each->>'madeOn')::date, v.each->>'note', v.each->'ladder'
    from jsonb_to_recordset(${JSON.stringify(ladders)}::jsonb) as l(id uuid, versions jsonb),
         jsonb_array_elements(l.versions) with ordinality as v(each, version)`)
}

/** Every word of the actor that an entry shows an expectation. */
export async function listAllShown(db: Db, actor: Actor): Promise<ShownEntry[]> {
  return db.rows<ShownEntry>(sql`
    select ladder_id as ladder, expectation, evidence_id as entry from shown_expectations
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
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
