import * as z from 'zod'
import type { Actor } from '../../domain/base/actor.ts'
import { Day } from '../../domain/base/day.ts'
import type { Candidate, LeftOut } from '../../domain/log/candidates.ts'
import { EvidenceSource } from '../../domain/log/evidence.ts'
import { onlyRow } from '../store/onlyRow.ts'
import type { Page } from '../store/page.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'
import { type RowOf, tableOf } from '../store/table.ts'

/** Where pieces are found; typed entries are not. */
const ProposalSource = EvidenceSource.shape.kind.exclude(['typed'])
export type ProposalSource = z.infer<typeof ProposalSource>

const ProposalRow = z.object({
  kind: ProposalSource,
  /** The candidate's own, to find it by. */
  key: z.string(),
  foundOn: Day,
  candidate: z.custom<Candidate>(),
  declined: z.boolean(),
})
export const proposals = tableOf('proposals', ProposalRow, { key: ['personId', 'kind', 'key'] })
const waiting = proposals.without('key', 'declined')

/** A piece that waits for the person's yes or no. */
export type Proposal = RowOf<typeof waiting>

/** Names a proposal. */
export type ProposalKey = Pick<RowOf<typeof proposals>, 'kind' | 'key'>

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
  found: readonly Proposal[],
): Promise<void> {
  const rows = found.map((each) => ({ ...each, key: each.candidate.key }))
  await proposals.without('declined').upsert(db, actor, rows)
}

/** What narrows the proposals. */
export interface ProposalFilter {
  /** Text that stands in the proposal, in any case. */
  search?: string | undefined
  /** Empty for those of documents. */
  repository?: string | undefined
}

/** What waits, the latest work first. */
export async function listProposals(
  db: Db,
  actor: Actor,
  page: Page & ProposalFilter,
): Promise<Proposal[]> {
  return db.rows(waiting.select`
    where ${waitingFor(actor, page)}
    order by candidate->>'day' desc nulls last, kind, key
    limit ${page.limit} offset ${page.offset}`)
}

/** How many wait. */
export async function countProposals(
  db: Db,
  actor: Actor,
  filter: ProposalFilter = {},
): Promise<number> {
  const rows = await db.rows<{ count: number }>(
    sql`select count(*)::int as count from proposals where ${waitingFor(actor, filter)}`,
  )
  return onlyRow(rows).count
}

/** The repositories of what waits, and how much of it is from each. */
export async function countByRepository(
  db: Db,
  actor: Actor,
): Promise<{ repository: string; count: number }[]> {
  return db.rows(sql`
    select ${repositoryOf} as repository, count(*)::int as count from proposals
    where ${waitingFor(actor)} group by 1 order by 2 desc, 1 limit 500`)
}

const repositoryOf = sql`coalesce(candidate->>'repository', '')`

function waitingFor(actor: Actor, { search, repository }: ProposalFilter = {}) {
  const searched = sql`concat_ws(' ', candidate->>'text', candidate->>'place', candidate->>'people')`
  return sql`organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    and not declined
    and (${search ?? ''} = '' or position(lower(${search ?? ''}) in lower(${searched})) > 0)
    and (${repository ?? null}::text is null or ${repositoryOf} = ${repository ?? null})`
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
const ReadSource = z.object({
  kind: ProposalSource,
  name: z.string(),
  readOn: Day,
  leftOut: z.custom<LeftOut[]>(),
  /** Where reading goes on, in the source's own terms; empty when it was read to its end. */
  goOn: z.string(),
})
export type ReadSource = z.infer<typeof ReadSource>
export const sources = tableOf('sources', ReadSource, { key: ['personId', 'kind', 'name'] })

/** The sources the actor has read, the latest first. */
export async function listSources(db: Db, actor: Actor): Promise<ReadSource[]> {
  return db.rows(sources.select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by read_on desc, kind, name limit 100`)
}

/** Remembers how a source was read. */
export async function putSource(db: Db, actor: Actor, source: ReadSource): Promise<void> {
  await sources.upsert(db, actor, [source])
}
