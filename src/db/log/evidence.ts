import type { Actor } from '../../domain/base/actor.ts'
import type { Day } from '../../domain/base/day.ts'
import type { EvidenceId } from '../../domain/base/id.ts'
import type { Scope } from '../../domain/base/scope.ts'
import { foldedWords } from '../../domain/base/words.ts'
import type { Evidence } from '../../domain/log/evidence.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import type { Page } from '../store/page.ts'
import { isSql, type Sql, sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'

const brief = sql`
  id, person_id as "personId", day, text, scope, need_id as need, goal_id as goal, topics, people,
  seen_by as "seenBy", links, confidential, neutral, energy, revision,
  jsonb_build_object('kind', source_kind, 'key', source_key, 'place', source_place) as source`

/** An entry as lists show it: without its details, which may be long. */
export type EvidenceLine = Omit<Evidence, 'details'> & { hasMore: boolean }

/** Which entries are asked for; what is left out does not matter. */
export interface EvidenceFilter {
  /** Beginnings of folded words that all occur; letters and digits only. */
  words?: readonly string[]
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
  return db.rows<EvidenceLine>(sql`
    select ${brief}, details <> '' or exists (
        select from evidence_attachments a
        where a.organisation_id = evidence.organisation_id and a.evidence_id = evidence.id
      ) as "hasMore"
    from evidence where ${fitting(actor, filter)}
    order by day desc, id desc limit ${page.limit} offset ${page.offset}`)
}

/** How many of the actor's entries fit. */
export async function countEvidence(db: Db, actor: Actor, filter: EvidenceFilter): Promise<number> {
  const rows = await db.rows<{ count: number }>(sql`
    select count(*)::int as count from evidence where ${fitting(actor, filter)}`)
  return rows[0]!.count
}

function fitting(actor: Actor, filter: EvidenceFilter): Sql {
  const { words, topics, scope, need, goal, from, to } = filter
  const query = words?.map((word) => `'${word}':*`).join(' & ')
  const clauses = [
    query && sql`and words @@ ${query}::tsquery`,
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
  return db.rows<Evidence>(sql`
    select ${brief}, details from evidence
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and id = any(${ids}::uuid[])
    order by day desc, id desc`)
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
  return db.rows<Evidence>(sql`
    select ${brief}, details from evidence
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by day, id`)
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
  await db.run(sql`
    insert into evidence (organisation_id, id, person_id, day, text, details, scope, need_id, goal_id,
                          topics, people, seen_by, links, confidential, neutral, energy,
                          source_kind, source_key, source_place, revision, words)
    select ${actor.organisationId}, id, ${actor.personId}, day, text, details, scope, need, goal,
           topics, people, "seenBy", links, confidential, neutral, energy,
           source->>'kind', source->>'key', source->>'place', revision, array_to_tsvector(words)
    from ${rowsOf(entries)}`)
}

/** Those of the ids that are the actor's entries already. */
export async function knownIds(
  db: Db,
  actor: Actor,
  ids: readonly EvidenceId[],
): Promise<{ id: EvidenceId; revision: number }[]> {
  return db.rows(sql`
    select id, revision from evidence
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and id = any(${ids}::uuid[])`)
}

/** Writes entries anew that are there already, in one statement. */
export async function updateEvidence(
  db: Db,
  actor: Actor,
  entries: readonly Evidence[],
): Promise<void> {
  await db.run(sql`
    update evidence set
      day = e.day, text = e.text, details = e.details, scope = e.scope, need_id = e.need,
      goal_id = e.goal,
      topics = e.topics, people = e.people, seen_by = e."seenBy", links = e.links,
      confidential = e.confidential, neutral = e.neutral, energy = e.energy, revision = e.revision,
      words = array_to_tsvector(e.words)
    from ${rowsOf(entries)}
    where evidence.organisation_id = ${actor.organisationId} and evidence.id = e.id`)
}

function rowsOf(entries: readonly Evidence[]): Sql {
  const rows = entries.map((entry) => ({ ...entry, words: searchWords(entry) }))
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as e(id uuid, day date, text text, details text, scope text, need uuid, goal uuid, topics text[],
         people text[], "seenBy" text[], links jsonb, confidential boolean, neutral text,
         energy smallint, source jsonb, revision integer, words text[])`
}

/** A longer word is no word, and more than the index takes. */
const longestWord = 200

function searchWords({ text, details }: Evidence): string[] {
  const words = foldedWords(`${text} ${details}`).map((word) => word.slice(0, longestWord))
  return [...new Set(words)]
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
