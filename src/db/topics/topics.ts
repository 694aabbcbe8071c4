import type { Actor } from '../../domain/base/actor.ts'
import { PersonId, Revision } from '../../domain/base/id.ts'
import { Topic } from '../../domain/topics/topics.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'
import { type RowOf, tableOf } from '../store/table.ts'

const TopicRow = Topic.extend({
  /** `null` for one of the organisation. */
  ownerId: PersonId.nullable(),
  revision: Revision,
})
export const topics = tableOf('topics', TopicRow, {
  columns: { parent: 'parent_id' },
  owner: null,
  key: ['id'],
  keeps: ['ownerId'],
  countsRevisions: true,
})

/** A topic with what an editor of the tree must know. */
export type OwnedTopic = RowOf<typeof topics>

/** Every topic the actor can see. */
export async function listTopics(db: Db, actor: Actor): Promise<OwnedTopic[]> {
  return db.rows(topics.select`
    where organisation_id = ${actor.organisationId} order by lower(name), id`)
}

/** Adds topics, or changes those there are, in one statement; parents may come after children. */
export async function putTopics(
  db: Db,
  actor: Actor,
  all: readonly Omit<OwnedTopic, 'revision'>[],
): Promise<void> {
  await topics.without('revision').upsert(db, actor, all)
}

/** Sets everything but the id and whose it is. Returns whether the topic was still at the revision seen. */
export async function updateTopic(
  db: Db,
  actor: Actor,
  topic: Topic & { revision: number },
): Promise<boolean> {
  const touched = await db.run(sql`
    update topics set name = ${topic.name}, meaning = ${topic.meaning},
      aliases = ${topic.aliases}, related = ${topic.related},
      parent_id = ${topic.parent}, merged_into = ${topic.mergedInto}, revision = revision + 1
    where organisation_id = ${actor.organisationId} and id = ${topic.id}
      and revision = ${topic.revision}`)
  return touched === 1
}

/**
 * Gives topics that nobody has changed their other names and links. They stay at their first
 * revision, for nobody has changed them now either.
 */
export async function putTopicWords(
  db: Db,
  actor: Actor,
  words: readonly Pick<Topic, 'id' | 'aliases' | 'related'>[],
): Promise<void> {
  await db.run(sql`
    update topics t set aliases = w.aliases, related = w.related
    from jsonb_populate_recordset(null::topics, ${JSON.stringify(words)}) as w
    where t.organisation_id = ${actor.organisationId} and t.id = w.id and t.revision = 1`)
}

/** Holds changes to the shape of the tree apart, so that two moves cannot close a ring together. */
export async function lockTree(db: Db, actor: Actor): Promise<void> {
  await db.rows(
    sql`select pg_advisory_xact_lock(hashtext('topics'), hashtext(${actor.organisationId}))`,
  )
}
