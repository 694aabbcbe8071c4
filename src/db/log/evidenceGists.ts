import type { Actor } from '../../domain/base/actor.ts'
import type { Day } from '../../domain/base/day.ts'
import type { Evidence } from '../../domain/log/evidence.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'

/** What suggestions are made from: the latest entries, without what no rule reads. */
export type PastEntry = Pick<
  Evidence,
  'text' | 'topics' | 'need' | 'people' | 'seenBy' | 'scope' | 'day'
>

/** The actor's latest entries. */
export async function listPastEntries(db: Db, actor: Actor, limit: number): Promise<PastEntry[]> {
  return db.rows<PastEntry>(sql`
    select text, topics, need_id as need, people, seen_by as "seenBy", scope, day from evidence
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by day desc, id desc limit ${limit}`)
}

/** When and for whom something was done: what the rule of scope reads. */
export type ScopedDay = Pick<Evidence, 'day' | 'scope'>

/** That of every entry of the actor up to a day. */
export async function listScopedDays(db: Db, actor: Actor, to: Day): Promise<ScopedDay[]> {
  return db.rows<ScopedDay>(sql`
    select day, scope from evidence
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and day <= ${to}`)
}

/** What pictures and lists show of an entry: the beginning of its text, and who saw it. */
export type EvidenceGist = Pick<Evidence, 'id' | 'day' | 'scope' | 'text' | 'need' | 'seenBy'>

/** The latest so many of the actor's entries in a period, the earliest of them first. */
export async function listGists(
  db: Db,
  actor: Actor,
  { from, to, most }: { from: Day; to: Day; most: number },
): Promise<EvidenceGist[]> {
  const latest = await db.rows<EvidenceGist>(sql`
    select id, day, scope, left(text, 160) as text, need_id as need, seen_by as "seenBy"
    from evidence
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and day between ${from} and ${to}
    order by day desc, id desc limit ${most}`)
  return latest.reverse()
}

/** What the rules of energy and strengths read of an entry. */
export type WorkedEntry = Pick<
  Evidence,
  'id' | 'day' | 'text' | 'topics' | 'scope' | 'seenBy' | 'energy'
>

/** That of the actor's latest entries, the latest first. */
export async function listWorkedEntries(
  db: Db,
  actor: Actor,
  { from, most }: { from: Day; most: number },
): Promise<WorkedEntry[]> {
  return db.rows<WorkedEntry>(sql`
    select id, day, left(text, 160) as text, topics, scope, seen_by as "seenBy", energy
    from evidence
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and day >= ${from}
    order by day desc, id desc limit ${most}`)
}

/** The latest of the actor's entries that served a goal. */
export async function listGoalEvidence(
  db: Db,
  actor: Actor,
  most: number,
): Promise<Pick<Evidence, 'id' | 'text' | 'goal' | 'scope'>[]> {
  return db.rows(sql`
    select id, left(text, 120) as text, goal_id as goal, scope from evidence
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and goal_id is not null
    order by day desc, id desc limit ${most}`)
}
