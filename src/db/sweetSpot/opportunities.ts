import * as z from 'zod'
import type { Actor } from '../../domain/base/actor.ts'
import { OpportunityId } from '../../domain/base/id.ts'
import { Opportunity } from '../../domain/sweetSpot/opportunities.ts'
import { TopicId } from '../../domain/topics/topics.ts'
import type { Page } from '../store/page.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'
import { tableOf } from '../store/table.ts'

const OpportunityRow = Opportunity.omit({ topics: true })
export const opportunities = tableOf('opportunities', OpportunityRow, { owner: null })

const TopicRow = z.object({ opportunity: OpportunityId, position: z.int(), topic: TopicId })
export const opportunityTopics = tableOf('opportunity_topics', TopicRow, {
  columns: { opportunity: 'opportunity_id', topic: 'topic_id' },
  owner: null,
})

const columns = sql`
  ${opportunities.columns},
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
  all: readonly Opportunity[],
): Promise<void> {
  await opportunities.insert(db, actor, all)
  const topicsOf = ({ id: opportunity, topics }: Opportunity) =>
    topics.map((topic, index) => ({ opportunity, topic, position: index + 1 }))
  await opportunityTopics.insert(db, actor, all.flatMap(topicsOf))
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
