import * as z from 'zod'
import type { Actor } from '../../domain/base/actor.ts'
import { PersonId, WantId } from '../../domain/base/id.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import { onlyRow } from '../store/onlyRow.ts'
import type { Page } from '../store/page.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'
import { tableOf } from '../store/table.ts'

const GrantRow = z.object({
  id: z.uuid(),
  itemKind: z.literal('want'),
  item: WantId,
  person: PersonId.nullable(),
  team: z.string().nullable(),
})
export const grants = tableOf('grants', GrantRow, {
  columns: { item: 'item_id', person: 'grantee_id', team: 'team_id' },
  owner: 'owner_id',
  key: ['itemKind', 'item', 'person', 'team'],
  keeps: ['id'],
})

/** One thing shown to one person or one team. Exactly one of `person` and `team` is set. */
export interface Grant {
  id: string
  item: WantId
  person: { id: PersonId; handle: string; name: string } | null
  team: { id: string; name: string } | null
}

/** Whom the actor shows one of their wants. */
export async function listGrants(db: Db, actor: Actor, item: WantId): Promise<Grant[]> {
  return db.rows<Grant>(sql`
    select g.id, g.item_id as item,
      case when p.id is null then null
           else jsonb_build_object('id', p.id, 'handle', p.handle, 'name', p.name) end as person,
      case when t.id is null then null
           else jsonb_build_object('id', t.id, 'name', t.name) end as team
    from grants g
    left join persons p on p.organisation_id = g.organisation_id and p.id = g.grantee_id
    left join teams t on t.organisation_id = g.organisation_id and t.id = g.team_id
    where g.organisation_id = ${actor.organisationId} and g.item_kind = 'want'
      and g.item_id = ${item} and g.owner_id = ${actor.personId}
    order by p.name, t.name`)
}

/** A want that is shown to somebody, with its topic. One that was given up is still shown. */
export type Given = Pick<Grant, 'id' | 'person' | 'team'> & {
  want: WantId
  topic: TopicId
  isGivenUp: boolean
}

/** Everything the actor shows to others, by whom it is shown to. */
export async function listGiven(db: Db, actor: Actor, page: Page): Promise<Given[]> {
  return db.rows<Given>(sql`
    select g.id, g.item_id as want, w.topic_id as topic, w.until is not null as "isGivenUp",
      case when p.id is null then null
           else jsonb_build_object('id', p.id, 'handle', p.handle, 'name', p.name) end as person,
      case when t.id is null then null
           else jsonb_build_object('id', t.id, 'name', t.name) end as team
    from grants g
    join lateral (
      select topic_id, until from wants
      where organisation_id = g.organisation_id and id = g.item_id order by since desc limit 1
    ) w on true
    left join persons p on p.organisation_id = g.organisation_id and p.id = g.grantee_id
    left join teams t on t.organisation_id = g.organisation_id and t.id = g.team_id
    where g.organisation_id = ${actor.organisationId} and g.item_kind = 'want'
      and g.owner_id = ${actor.personId}
    order by p.name, t.name, w.topic_id, g.id limit ${page.limit} offset ${page.offset}`)
}

/** How much that is, and to how many. */
export async function countGiven(db: Db, actor: Actor) {
  const rows = await db.rows<{ total: number; persons: number; teams: number }>(sql`
    select count(*)::int as total, count(distinct g.grantee_id)::int as persons,
      count(distinct g.team_id)::int as teams
    from grants g
    where g.organisation_id = ${actor.organisationId} and g.item_kind = 'want'
      and g.owner_id = ${actor.personId}`)
  return onlyRow(rows)
}

/** Shows a want to somebody. Showing it twice is the same as once. */
export async function insertGrants(
  db: Db,
  actor: Actor,
  wants: readonly Omit<z.infer<typeof GrantRow>, 'itemKind'>[],
): Promise<void> {
  const rows = wants.map((each) => ({ ...each, itemKind: 'want' as const }))
  await grants.upsert(db, actor, rows)
}

/** Takes a want back from somebody. */
export async function deleteGrant(
  db: Db,
  actor: Actor,
  grant: { item: WantId; person: PersonId | null; team: string | null },
): Promise<number> {
  return db.run(sql`
    delete from grants
    where organisation_id = ${actor.organisationId} and owner_id = ${actor.personId}
      and item_kind = 'want' and item_id = ${grant.item}
      and grantee_id is not distinct from ${grant.person}::uuid
      and team_id is not distinct from ${grant.team}::text`)
}
