import type { Actor } from '../../domain/base/actor.ts'
import type { PersonId } from '../../domain/base/id.ts'
import type { Topic } from '../../domain/topics/topics.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'

/** A topic with what an editor of the tree must know. */
export interface OwnedTopic extends Topic {
  /** `null` for one of the organisation. */
  ownerId: PersonId | null
  revision: number
}

/** Every topic the actor can see. */
export async function listTopics(db: Db, actor: Actor): Promise<OwnedTopic[]> {
  return db.rows<OwnedTopic>(sql`
    select id, parent_id as parent, name, meaning, merged_into as "mergedInto",
           owner_id as "ownerId", revision
    from topics
    where organisation_id = ${actor.organisationId} order by lower(name), id`)
}

/** Adds topics, or changes those there are, in one statement; parents may come after children. */
export async function putTopics(
  db: Db,
  actor: Actor,
  topics: readonly (Topic & { ownerId: PersonId | null })[],
): Promise<void> {
  await db.run(sql`
    insert into topics (organisation_id, id, parent_id, name, meaning, merged_into, owner_id)
    select ${actor.organisationId}, id, parent, name, meaning, "mergedInto", "ownerId"
    from jsonb_to_recordset(${JSON.stringify(topics)}::jsonb)
      as t(id text, parent text, name text, meaning text, "mergedInto" text, "ownerId" uuid)
    on conflict (organisation_id, id) do update
      set parent_id = excluded.parent_id, name = excluded.name, meaning = excluded.meaning,
          merged_into = excluded.merged_into, revision = topics.revision + 1`)
}

/** Sets name, meaning, parent and merge. Returns whether the topic was still at the revision seen. */
export async function updateTopic(
  db: Db,
  actor: Actor,
  topic: Topic & { revision: number },
): Promise<boolean> {
  const touched = await db.run(sql`
    update topics set name = ${topic.name}, meaning = ${topic.meaning},
      parent_id = ${topic.parent}, merged_into = ${topic.mergedInto}, revision = revision + 1
    where organisation_id = ${actor.organisationId} and id = ${topic.id}
      and revision = ${topic.revision}`)
  return touched === 1
}

/** Holds changes to the shape of the tree apart, so that two moves cannot close a ring together. */
export async function lockTree(db: Db, actor: Actor): Promise<void> {
  await db.rows(
    sql`select pg_advisory_xact_lock(hashtext('topics'), hashtext(${actor.organisationId}))`,
  )
}
