import * as z from 'zod'
import type { Actor } from '../../domain/base/actor.ts'
import type { Day } from '../../domain/base/day.ts'
import type { EvidenceId } from '../../domain/base/id.ts'
import type { Scope } from '../../domain/base/scope.ts'
import { Evidence, EvidenceSource } from '../../domain/log/evidence.ts'
import type { SoughtPart } from '../../domain/log/sought.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import { onlyRow } from '../store/onlyRow.ts'
import type { Page } from '../store/page.ts'
import { isSql, type Sql, sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'
import { type RowOf, tableOf } from '../store/table.ts'
import { searchQuery, searchWords } from './searchWords.ts'

/** An entry as the table holds it. */
const EvidenceRow = Evidence.omit({ source: true }).extend({
  sourceKind: EvidenceSource.shape.kind,
  sourceKey: EvidenceSource.shape.key,
  sourcePlace: EvidenceSource.shape.place,
  /** A `tsvector`, written as text. */
  words: z.string(),
})
export const evidence = tableOf('evidence', EvidenceRow, {
  columns: { need: 'need_id', goal: 'goal_id' },
  key: ['id'],
  keeps: ['sourceKind', 'sourceKey', 'sourcePlace'],
})
const whole = evidence.without('words')
const brief = whole.without('details')

/** An entry as lists show it: without its details, which may be long. */
export type EvidenceLine = Omit<Evidence, 'details'> & { hasMore: boolean }

/** Which entries are asked for; what is left out does not matter. */
export interface EvidenceFilter {
  search?: readonly SoughtPart[]
  /** Any of these. */
  topics?: readonly TopicId[]
  /** `null`: entries that name none. */
  scope?: Scope | null
  need?: string
  goal?: string
  from?: Day
  to?: Day
}

/** The actor's entries that fit, the latest first. */
export async function listEvidence(
  db: Db,
  actor: Actor,
  filter: EvidenceFilter,
  page: Page,
): Promise<EvidenceLine[]> {
  const rows = await db.rows<RowOf<typeof brief> & { hasMore: boolean }>(sql`
    select ${brief.columns}, details <> '' or exists (
        select from evidence_attachments a
        where a.organisation_id = evidence.organisation_id and a.evidence_id = evidence.id
      ) as "hasMore"
    from evidence where ${fitting(actor, filter)}
    order by day desc, id desc limit ${page.limit} offset ${page.offset}`)
  return rows.map(entryOf)
}

/** How many of the actor's entries fit. */
export async function countEvidence(db: Db, actor: Actor, filter: EvidenceFilter): Promise<number> {
  const rows = await db.rows<{ count: number }>(sql`
    select count(*)::int as count from evidence where ${fitting(actor, filter)}`)
  return onlyRow(rows).count
}

function fitting(actor: Actor, filter: EvidenceFilter): Sql {
  const { search, topics, scope, need, goal, from, to } = filter
  const clauses = [
    search && sql`and words @@ ${searchQuery(search)}::tsquery`,
    topics && sql`and topics && ${topics}::text[]`,
    scope && sql`and scope = ${scope}`,
    scope === null && sql`and scope is null`,
    need && sql`and need_id = ${need}`,
    goal && sql`and goal_id = ${goal}`,
    from && sql`and day >= ${from}`,
    to && sql`and day <= ${to}`,
  ].filter(isSql)
  return clauses.reduce<Sql>(
    (all, clause) => sql`${all} ${clause}`,
    sql`organisation_id = ${actor.organisationId} and person_id = ${actor.personId}`,
  )
}

/** One of the actor's own entries, whole. */
export async function findEvidence(
  db: Db,
  actor: Actor,
  id: EvidenceId,
): Promise<Evidence | undefined> {
  const [found] = await findAllEvidence(db, actor, [id])
  return found
}

/** Those of the actor's own entries that there are among the ids, whole, the latest first. */
export async function findAllEvidence(
  db: Db,
  actor: Actor,
  ids: readonly EvidenceId[],
): Promise<Evidence[]> {
  const rows = await db.rows(whole.select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and id = any(${ids}::uuid[])
    order by day desc, id desc`)
  return rows.map(entryOf)
}

/** The typed entry that was sent under a key. */
export async function findTypedId(
  db: Db,
  actor: Actor,
  key: string,
): Promise<EvidenceId | undefined> {
  const rows = await db.rows<{ id: EvidenceId }>(sql`
    select id from evidence
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and source_kind = 'typed' and source_key = ${key}`)
  return rows[0]?.id
}

/** Every entry of the actor, whole, the earliest first: for export. */
export async function listWholeEvidence(db: Db, actor: Actor): Promise<Evidence[]> {
  const rows = await db.rows(whole.select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by day, id`)
  return rows.map(entryOf)
}

type Source = Pick<RowOf<typeof evidence>, 'sourceKind' | 'sourceKey' | 'sourcePlace'>

function entryOf<Row extends Source>({ sourceKind, sourceKey, sourcePlace, ...entry }: Row) {
  return { ...entry, source: { kind: sourceKind, key: sourceKey, place: sourcePlace } }
}

/** Makes other editors of these entries wait until this transaction ends. */
export async function lockEvidence(db: Db, actor: Actor, ids: readonly EvidenceId[]) {
  await db.rows(sql`
    select from evidence
    where organisation_id = ${actor.organisationId} and id = any(${ids}::uuid[])
    order by id for update`)
}

/** Adds entries in one statement. */
export async function insertEvidence(
  db: Db,
  actor: Actor,
  entries: readonly Evidence[],
): Promise<void> {
  await evidence.insert(db, actor, entries.map(rowOf))
}

/** Those of the ids that are the actor's entries already. */
export async function knownIds(
  db: Db,
  actor: Actor,
  ids: readonly EvidenceId[],
): Promise<{ id: EvidenceId; revision: number }[]> {
  return db.rows(evidence.pick('id', 'revision').select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and id = any(${ids}::uuid[])`)
}

/** Writes entries anew that are there already, in one statement. */
export async function updateEvidence(
  db: Db,
  actor: Actor,
  entries: readonly Evidence[],
): Promise<void> {
  await evidence.update(db, actor, entries.map(rowOf))
}

function rowOf({ source, ...entry }: Evidence): RowOf<typeof evidence> {
  const { kind: sourceKind, key: sourceKey, place: sourcePlace } = source
  return { ...entry, sourceKind, sourceKey, sourcePlace, words: searchWords(entry) }
}

/** Removes entries with their attachments, their history and whatever pointed at them. */
export async function deleteEvidence(
  db: Db,
  actor: Actor,
  ids: readonly EvidenceId[],
): Promise<number> {
  return db.run(sql`
    delete from evidence
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and id = any(${ids}::uuid[])`)
}
