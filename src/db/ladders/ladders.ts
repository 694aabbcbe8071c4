import * as z from 'zod'
import type { Actor } from '../../domain/base/actor.ts'
import { Day } from '../../domain/base/day.ts'
import { LadderId, PersonId } from '../../domain/base/id.ts'
import type { Ladder } from '../../domain/ladders/ladders.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'
import { tableOf } from '../store/table.ts'

/** A person's own; `null` for one of the organisation. */
const ownerId = PersonId.nullable()

const LadderRow = z.object({ id: LadderId, ownerId, name: z.string(), version: z.int() })
export const ladders = tableOf('ladders', LadderRow, {
  owner: null,
  key: ['id'],
  keeps: ['ownerId'],
})

const VersionRow = z.object({
  id: LadderId,
  ownerId,
  version: z.int(),
  madeOn: Day,
  note: z.string(),
  ladder: z.custom<Ladder>(),
})
export const ladderVersions = tableOf('ladder_versions', VersionRow, {
  columns: { id: 'ladder_id', ladder: 'content' },
  owner: null,
})

/** A ladder as lists show it. */
export interface LadderLine {
  id: LadderId
  name: string
  /** The version that holds today. */
  version: number
  /** Whether it is the person's own and not the organisation's. */
  mine: boolean
}

/** One version of a ladder. */
export interface LadderVersion extends LadderLine {
  /** The version that `ladder` is. */
  shown: number
  madeOn: Day
  note: string
  ladder: Ladder
}

/** The ladders the actor may see, by name. */
export async function listLadders(db: Db, actor: Actor): Promise<LadderLine[]> {
  return db.rows<LadderLine>(sql`
    select id, name, version, owner_id is not null as mine from ladders
    where organisation_id = ${actor.organisationId} order by name, id limit 200`)
}

/** A ladder, as it is today or in an earlier version. */
export async function findLadder(
  db: Db,
  actor: Actor,
  id: LadderId,
  version?: number,
): Promise<LadderVersion | undefined> {
  const [found] = await findLadders(db, actor, [{ id, version: version ?? null }])
  return found
}

/** Ladders by id; each as it is today where no version is asked for. */
export async function findLadders(
  db: Db,
  actor: Actor,
  asked: readonly { id: LadderId; version: number | null }[],
): Promise<LadderVersion[]> {
  return db.rows<LadderVersion>(sql`
    select l.id, l.name, l.version, l.owner_id is not null as mine,
           v.version as shown, v.made_on as "madeOn", v.note, v.content as ladder
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as a(id uuid, version integer)
    join ladders l on l.organisation_id = ${actor.organisationId} and l.id = a.id
    join ladder_versions v on v.organisation_id = l.organisation_id and v.ladder_id = l.id
      and v.version = coalesce(a.version, l.version)`)
}

/** Every version of a ladder without its content, the latest first. */
export async function listLadderVersions(db: Db, actor: Actor, id: LadderId) {
  return db.rows(ladderVersions.pick('version', 'madeOn', 'note').select`
    where organisation_id = ${actor.organisationId} and ladder_id = ${id}
    order by version desc`)
}

/** Makes a second editor of the ladder wait; answers the version that holds. */
export async function lockLadder(db: Db, actor: Actor, id: LadderId): Promise<number | undefined> {
  const rows = await db.rows<{ version: number }>(sql`
    select version from ladders
    where organisation_id = ${actor.organisationId} and id = ${id} for update`)
  return rows[0]?.version
}

/** What a new version is made of. */
export type NewVersion = Pick<
  LadderVersion,
  'id' | 'version' | 'mine' | 'madeOn' | 'note' | 'ladder'
>

/** Adds a ladder with its first version. */
export async function insertLadder(db: Db, actor: Actor, first: NewVersion): Promise<void> {
  const { id, version, ladder } = first
  const row = { id, version, name: ladder.name, ownerId: ownerOf(actor, first) }
  await ladders.insert(db, actor, [row])
  await insertVersion(db, actor, first)
}

/** Adds a version and makes it the one that holds; answers whether the actor may. */
export async function replaceVersion(db: Db, actor: Actor, next: NewVersion): Promise<boolean> {
  const changed = await db.run(sql`
    update ladders set version = ${next.version}, name = ${next.ladder.name}
    where organisation_id = ${actor.organisationId} and id = ${next.id}`)
  if (changed > 0) await insertVersion(db, actor, next)
  return changed > 0
}

async function insertVersion(db: Db, actor: Actor, version: NewVersion): Promise<void> {
  await ladderVersions.insert(db, actor, [{ ...version, ownerId: ownerOf(actor, version) }])
}

function ownerOf(actor: Actor, { mine }: { mine: boolean }) {
  return mine ? actor.personId : null
}

/** Removes a ladder with every version; answers how many there were. */
export async function deleteLadders(
  db: Db,
  actor: Actor,
  ids: readonly LadderId[],
): Promise<number> {
  return db.run(sql`
    delete from ladders
    where organisation_id = ${actor.organisationId} and id = any(${ids}::uuid[])`)
}
