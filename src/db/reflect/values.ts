import * as z from 'zod'
import type { Actor } from '../../domain/base/actor.ts'
import { Values } from '../../domain/reflect/values.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'
import { tableOf } from '../store/table.ts'

const ValueRow = z.object({ rank: z.int(), name: Values.element })
export const personValues = tableOf('person_values', ValueRow)

/** What the acting person values, most important first. */
export async function listValues(db: Db, actor: Actor): Promise<Values> {
  const rows = await db.rows(personValues.select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by rank`)
  return rows.map((row) => row.name)
}

/** Puts other values in the place of all those before. */
export async function replaceValues(db: Db, actor: Actor, values: Values): Promise<void> {
  await db.run(sql`
    delete from person_values
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}`)
  const rows = values.map((name, index) => ({ name, rank: index + 1 }))
  await personValues.insert(db, actor, rows)
}
