import type { Actor } from '../../domain/base/actor.ts'
import type { Day } from '../../domain/base/day.ts'
import type { Evidence } from '../../domain/log/evidence.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'
import type { RowOf } from '../store/table.ts'
import { evidence } from './evidence.ts'

/** What suggestions are made from: the latest entries, without what no rule reads. */
export type PastEntry = RowOf<typeof pastEntries>
const pastEntries = evidence.pick('text', 'topics', 'need', 'people', 'seenBy', 'scope', 'day')

/** The actor's latest entries. */
export async function listPastEntries(db: Db, actor: Actor, limit: number): Promise<PastEntry[]> {
  return db.rows(pastEntries.select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by day desc, id desc limit ${limit}`)
}

/** When and for whom something was done: what the rule of scope reads. */
export type ScopedDay = RowOf<typeof scopedDays>
const scopedDays = evidence.pick('day', 'scope')

/** That of every entry of the actor up to a day. */
export async function listScopedDays(db: Db, actor: Actor, to: Day): Promise<ScopedDay[]> {
  return db.rows(scopedDays.select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and day <= ${to}`)
}

/** What pictures and lists show of an entry: the beginning of its text, and who saw it. */
export type EvidenceGist = RowOf<typeof gists> & Pick<Evidence, 'text'>
const gists = evidence.pick('id', 'day', 'scope', 'need', 'seenBy')

/** The latest so many of the actor's entries in a period, the earliest of them first. */
export async function listGists(
  db: Db,
  actor: Actor,
  { from, to, most }: { from: Day; to: Day; most: number },
): Promise<EvidenceGist[]> {
  const latest = await db.rows<EvidenceGist>(sql`
    select ${gists.columns}, left(text, 160) as text from evidence
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and day between ${from} and ${to}
    order by day desc, id desc limit ${most}`)
  return latest.reverse()
}

/** What the rules of energy and strengths read of an entry. */
export type WorkedEntry = RowOf<typeof workedEntries> & Pick<Evidence, 'text'>
const workedEntries = evidence.pick('id', 'day', 'topics', 'scope', 'seenBy', 'energy')

/** That of the actor's latest entries, the latest first. */
export async function listWorkedEntries(
  db: Db,
  actor: Actor,
  { from, most }: { from: Day; most: number },
): Promise<WorkedEntry[]> {
  return db.rows<WorkedEntry>(sql`
    select ${workedEntries.columns}, left(text, 160) as text from evidence
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
    select ${evidence.pick('id', 'goal', 'scope').columns}, left(text, 120) as text from evidence
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and goal_id is not null
    order by day desc, id desc limit ${most}`)
}
