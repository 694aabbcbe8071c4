import * as z from 'zod'
import type { Actor } from '../../domain/base/actor.ts'
import { Title } from '../../domain/ladders/titles.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'
import { tableOf } from '../store/table.ts'

export const titles = tableOf('titles', Title, { columns: { ladder: 'ladder_id' } })

/** The titles the actor has had, the earliest first. */
export async function listTitles(db: Db, actor: Actor): Promise<Title[]> {
  return db.rows(titles.select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by since`)
}

/** Replaces the titles the actor has had. */
export async function replaceTitles(db: Db, actor: Actor, all: readonly Title[]): Promise<void> {
  await db.run(sql`
    delete from titles
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}`)
  await titles.insert(db, actor, all)
}

const Name = z.object({ position: z.int(), name: z.string() })
export const decisionMakers = tableOf('decision_makers', Name)

/** The people who decide about the actor's level, as the actor sees it. */
export async function listDecisionMakers(db: Db, actor: Actor): Promise<string[]> {
  const rows = await db.rows(decisionMakers.select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by position`)
  return rows.map(({ name }) => name)
}

/** Replaces the people who decide. */
export async function replaceDecisionMakers(
  db: Db,
  actor: Actor,
  names: readonly string[],
): Promise<void> {
  await db.run(sql`
    delete from decision_makers
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}`)
  const rows = names.map((name, index) => ({ name, position: index + 1 }))
  await decisionMakers.insert(db, actor, rows)
}
