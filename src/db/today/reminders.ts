import type { Actor } from '../../domain/base/actor.ts'
import type { Day } from '../../domain/base/day.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'

/** Where and when the actor wants to be reminded. */
export interface Reminders {
  /** An e-mail address; `null` while none is wanted. */
  address: string | null
  /** 1 Monday … 7 Sunday. */
  days: number[]
}

const usual: Reminders = { address: null, days: [] }

/** What the actor asked for; nothing until they did. */
export async function findReminders(db: Db, actor: Actor): Promise<Reminders> {
  const rows = await db.rows<Reminders>(sql`
    select reminder_address as address, reminder_days as days from person_settings
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}`)
  return rows[0] ?? usual
}

export async function putReminders(
  db: Db,
  actor: Actor,
  { address, days }: Reminders,
): Promise<void> {
  await db.run(sql`
    insert into person_settings (organisation_id, person_id, reminder_address, reminder_days)
    values (${actor.organisationId}, ${actor.personId}, ${address}, ${days})
    on conflict (organisation_id, person_id) do update
      set reminder_address = excluded.reminder_address, reminder_days = excluded.reminder_days`)
}

/** Whether the actor had a mail on that day. */
export async function isReminded(db: Db, actor: Actor, day: Day): Promise<boolean> {
  const rows = await db.rows<{ same: boolean | null }>(sql`
    select reminded_on = ${day} as same from person_settings
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}`)
  return rows[0]?.same ?? false
}

/** Takes back that a mail went out on that day; answers whether one was noted. */
export async function unmarkReminded(db: Db, actor: Actor, day: Day): Promise<boolean> {
  const changed = await db.run(sql`
    update person_settings set reminded_on = null
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and reminded_on = ${day}`)
  return changed > 0
}

/** Notes the day of the latest mail; answers whether nobody else had done so. */
export async function markReminded(db: Db, actor: Actor, day: Day): Promise<boolean> {
  const rows = await db.rows(sql`
    update person_settings set reminded_on = ${day}
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and reminded_on is distinct from ${day}
    returning person_id`)
  return rows.length > 0
}
