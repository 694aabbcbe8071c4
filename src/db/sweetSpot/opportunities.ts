import type { Actor } from '../../domain/base/actor.ts'
import type { OpportunityId } from '../../domain/base/id.ts'
import type { Opportunity } from '../../domain/sweetSpot/opportunities.ts'
import type { Page } from '../store/page.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'

const columns = sql`
  o.id, o.title, o.about, o.scope, o.team, o.starts, o.ends, o.status, o.revision,
  array(select t.topic_id from opportunity_topics t
        where t.organisation_id = o.organisation_id and t.opportunity_id = o.id
        order by t.position) as topics`

/** Every opportunity of the organisation, the next to start first. */
export async function listOpportunities(
  db: Db,
  actor: Actor,
  page: Page = everything,
): Promise<Opportunity[]> {
  return db.rows<Opportunity>(sql`
    select ${columns} from opportunities o where o.organisation_id = ${actor.organisationId}
    order by o.starts nulls first, o.title limit ${page.limit} offset ${page.offset}`)
}

/** For what is worked out from all of them. */
const everything: Page = { limit: 100_000, offset: 0 }

/** One opportunity, held until the transaction ends. */
export async function findOpportunity(
  db: Db,
  actor: Actor,
  id: OpportunityId,
): Promise<Opportunity | undefined> {
  const rows = await db.rows<Opportunity>(sql`
    select ${columns} from opportunities o
    where o.organisation_id = ${actor.organisationId} and o.id = ${id}
    for update`)
  return rows[0]
}

/** Adds opportunities with their topics in two statements. */
export async function insertOpportunities(
  db: Db,
  actor: Actor,
  opportunities: readonly Opportunity[],
): Promise<void> {
  await db.run(sql`
    insert into opportunities (organisation_id, id, title, about, scope, team, starts, ends, status,
                               revision)
    select ${actor.organisationId}, id, title, about, scope, team, starts, ends, status, revision
    from jsonb_to_recordset(${JSON.stringify(opportunities)}::jsonb)
      as o(id uuid, title text, about text, scope text, team text, starts date, ends date,
           status text, revision integer)`)
  await db.run(sql`
    insert into opportunity_topics (organisation_id, opportunity_id, position, topic_id)
    select ${actor.organisationId}, o.id, t.position, t.topic
    from jsonb_to_recordset(${JSON.stringify(opportunities)}::jsonb) as o(id uuid, topics text[]),
         unnest(o.topics) with ordinality as t(topic, position)`)
}

/** Removes opportunities. */
export async function deleteOpportunities(
  db: Db,
  actor: Actor,
  ids: readonly OpportunityId[],
): Promise<void> {
  await db.run(sql`
    delete from opportunities
    where organisation_id = ${actor.organisationId} and id = any(${ids}::uuid[])`)
}
