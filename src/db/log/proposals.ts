import type { Actor } from '../../domain/base/actor.ts'
import type { Day } from '../../domain/base/day.ts'
import type { Candidate, LeftOut } from '../../domain/log/candidates.ts'
import type { EvidenceSource } from '../../domain/log/evidence.ts'
import type { Page } from '../store/page.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'

/** Where pieces are found; typed entries are not. */
export type ProposalSource = Exclude<EvidenceSource['kind'], 'typed'>

/** A piece that waits for the person's yes or no. */
export interface Proposal {
  kind: ProposalSource
  foundOn: Day
  candidate: Candidate
}

/** Names a proposal. */
export type ProposalKey = Pick<Proposal, 'kind'> & { key: string }

/** Those of the keys that the actor has logged or declined already. */
export async function knownKeys(
  db: Db,
  actor: Actor,
  kind: ProposalSource,
  keys: readonly string[],
): Promise<{ key: string; logged: boolean }[]> {
  return db.rows(sql`
    select source_key as key, true as logged from evidence
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and source_kind = ${kind} and source_key = any(${keys}::text[])
    union all
    select key, false as logged from proposals
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and kind = ${kind} and key = any(${keys}::text[]) and declined`)
}

/** Those of some pages, in small letters, that an entry or a waiting piece from elsewhere links to. */
export async function pagesFoundElsewhere(
  db: Db,
  actor: Actor,
  kind: ProposalSource,
  pages: readonly string[],
): Promise<string[]> {
  if (pages.length === 0) return []
  const rows = await db.rows<{ page: string }>(sql`
    select distinct lower(link->>'url') as page
    from (
      select links from evidence
      where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
        and source_kind <> ${kind} and links <> '[]'
      union all
      select candidate->'links' from proposals
      where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
        and kind <> ${kind} and not declined
    ) found, jsonb_array_elements(links) as link
    where lower(link->>'url') = any(${pages}::text[])`)
  return rows.map(({ page }) => page)
}

/** Keeps pieces until the person says yes or no; one that waits already is renewed. */
export async function putProposals(
  db: Db,
  actor: Actor,
  proposals: readonly Proposal[],
): Promise<void> {
  await db.run(sql`
    insert into proposals (organisation_id, person_id, kind, key, candidate, found_on)
    select ${actor.organisationId}, ${actor.personId}, kind, candidate->>'key', candidate, "foundOn"
    from jsonb_to_recordset(${JSON.stringify(proposals)}::jsonb)
      as p(kind text, candidate jsonb, "foundOn" date)
    on conflict (organisation_id, person_id, kind, key) do update
      set candidate = excluded.candidate, found_on = excluded.found_on`)
}

/** What waits, the latest work first. */
export async function listProposals(db: Db, actor: Actor, page: Page): Promise<Proposal[]> {
  return db.rows<Proposal>(sql`
    select kind, found_on as "foundOn", candidate from proposals
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and not declined
    order by candidate->>'day' desc nulls last, kind, key
    limit ${page.limit} offset ${page.offset}`)
}

/** How many wait. */
export async function countProposals(db: Db, actor: Actor): Promise<number> {
  const rows = await db.rows<{ count: number }>(sql`
    select count(*)::int as count from proposals
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and not declined`)
  return rows[0]!.count
}

/** Takes proposals out, and answers those that were waiting. */
export async function takeProposals(
  db: Db,
  actor: Actor,
  keys: readonly ProposalKey[],
): Promise<Proposal[]> {
  return db.rows<Proposal>(sql`
    delete from proposals p
    using jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as k(kind text, key text)
    where p.organisation_id = ${actor.organisationId} and p.person_id = ${actor.personId}
      and p.kind = k.kind and p.key = k.key and not p.declined
    returning p.kind, p.found_on as "foundOn", p.candidate`)
}

/** Remembers a no, and nothing else of the piece. */
export async function declineProposals(
  db: Db,
  actor: Actor,
  keys: readonly ProposalKey[],
): Promise<number> {
  return db.run(sql`
    update proposals p set declined = true, candidate = '{}'
    from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as k(kind text, key text)
    where p.organisation_id = ${actor.organisationId} and p.person_id = ${actor.personId}
      and p.kind = k.kind and p.key = k.key and not p.declined`)
}

/** Forgets what was declined, so that reading the sources again offers it again. */
export async function forgetDeclined(db: Db, actor: Actor): Promise<number> {
  return db.run(sql`
    delete from proposals
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId} and declined`)
}

/** A source as it was read last. */
export interface ReadSource {
  kind: ProposalSource
  name: string
  readOn: Day
  leftOut: LeftOut[]
  /** Where reading goes on, in the source's own terms; empty when it was read to its end. */
  goOn: string
}

/** The sources the actor has read, the latest first. */
export async function listSources(db: Db, actor: Actor): Promise<ReadSource[]> {
  return db.rows<ReadSource>(sql`
    select kind, name, read_on as "readOn", left_out as "leftOut", go_on as "goOn" from sources
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by read_on desc, kind, name limit 100`)
}

/** Remembers how a source was read. */
export async function putSource(db: Db, actor: Actor, source: ReadSource): Promise<void> {
  await db.run(sql`
    insert into sources (organisation_id, person_id, kind, name, read_on, left_out, go_on)
    values (${actor.organisationId}, ${actor.personId}, ${source.kind}, ${source.name},
            ${source.readOn}, ${JSON.stringify(source.leftOut)}, ${source.goOn})
    on conflict (organisation_id, person_id, kind, name) do update
      set read_on = excluded.read_on, left_out = excluded.left_out, go_on = excluded.go_on`)
}
