import * as z from 'zod'
import type { Actor } from '../../domain/base/actor.ts'
import { SuccessMarker } from '../../domain/goals/markers.ts'
import type { NeedsInView } from '../../domain/sweetSpot/needs.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'
import { tableOf } from '../store/table.ts'

/** What a person decided about themselves here. */
export interface PersonSettings {
  /** Hours a week they grant their goals. */
  hoursAWeek: number
  /** In which their day is counted, such as `Europe/Lisbon`; `null` follows their device. */
  timeZone: string | null
  needsInView: NeedsInView
  /** Whether a calendar address is in use. */
  hasCalendar: boolean
}

const usual: PersonSettings = {
  hoursAWeek: 4,
  timeZone: null,
  needsInView: 'team',
  hasCalendar: false,
}

/** The actor's settings; the usual ones where they have set none. */
export async function findSettings(db: Db, actor: Actor): Promise<PersonSettings> {
  const rows = await db.rows<PersonSettings>(sql`
    select hours_a_week as "hoursAWeek", time_zone as "timeZone",
           needs_in_view as "needsInView",
           calendar_key is not null as "hasCalendar"
    from person_settings
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}`)
  return rows[0] ?? usual
}

/** Changes the actor's settings; the calendar's key is set apart. */
export async function putSettings(
  db: Db,
  actor: Actor,
  { hoursAWeek, timeZone }: Pick<PersonSettings, 'hoursAWeek' | 'timeZone'>,
): Promise<void> {
  await db.run(sql`
    insert into person_settings (organisation_id, person_id, hours_a_week, time_zone)
    values (${actor.organisationId}, ${actor.personId}, ${hoursAWeek}, ${timeZone})
    on conflict (organisation_id, person_id) do update
      set hours_a_week = excluded.hours_a_week, time_zone = excluded.time_zone`)
}

/** Sets which needs the actor looks at. */
export async function putNeedsInView(db: Db, actor: Actor, view: NeedsInView): Promise<void> {
  await db.run(sql`
    insert into person_settings (organisation_id, person_id, needs_in_view)
    values (${actor.organisationId}, ${actor.personId}, ${view})
    on conflict (organisation_id, person_id) do update set needs_in_view = excluded.needs_in_view`)
}

/** The zone a person chose, and that of the device they used last. */
export interface TimeZones {
  chosen: string | null
  device: string | null
}

export async function findTimeZones(db: Db, actor: Actor): Promise<TimeZones> {
  const rows = await db.rows<TimeZones>(sql`
    select time_zone as chosen, device_time_zone as device from person_settings
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}`)
  return rows[0] ?? { chosen: null, device: null }
}

/** Remembers where the actor's device is, for what is done without one: mails, the calendar. */
export async function putDeviceTimeZone(db: Db, actor: Actor, timeZone: string): Promise<void> {
  await db.run(sql`
    insert into person_settings (organisation_id, person_id, device_time_zone)
    values (${actor.organisationId}, ${actor.personId}, ${timeZone})
    on conflict (organisation_id, person_id) do update
      set device_time_zone = excluded.device_time_zone`)
}

/** Sets the hash of the calendar's secret, or takes the calendar away. */
export async function putCalendarKey(db: Db, actor: Actor, key: string | null): Promise<void> {
  await db.run(sql`
    insert into person_settings (organisation_id, person_id, calendar_key)
    values (${actor.organisationId}, ${actor.personId}, ${key})
    on conflict (organisation_id, person_id) do update set calendar_key = excluded.calendar_key`)
}

/** Whether a hash is that of the actor's calendar. */
export async function isCalendarKey(db: Db, actor: Actor, key: string): Promise<boolean> {
  const rows = await db.rows<{ same: boolean }>(sql`
    select calendar_key = ${key} as same from person_settings
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}`)
  return rows[0]?.same ?? false
}

const MarkerRow = SuccessMarker.extend({ position: z.int() })
export const successMarkers = tableOf('success_markers', MarkerRow)

/** What success means to the actor, in their order. */
export async function listMarkers(db: Db, actor: Actor): Promise<SuccessMarker[]> {
  return db.rows(successMarkers.without('position').select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by position`)
}

/** Replaces what success means to the actor. */
export async function replaceMarkers(
  db: Db,
  actor: Actor,
  markers: readonly SuccessMarker[],
): Promise<void> {
  await db.run(sql`
    delete from success_markers
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}`)
  const rows = markers.map((marker, index) => ({ ...marker, position: index + 1 }))
  await successMarkers.insert(db, actor, rows)
}
