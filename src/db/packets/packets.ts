import type { Actor } from '../../domain/base/actor.ts'
import type { PacketId } from '../../domain/base/id.ts'
import type { Packet } from '../../domain/packets/packets.ts'
import type { Page } from '../store/page.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'

/** A packet as lists show it. */
export type PacketLine = Omit<Packet, 'content'> & { title: string }

/** The actor's packets, the latest first. */
export async function listPackets(db: Db, actor: Actor, page: Page): Promise<PacketLine[]> {
  return db.rows<PacketLine>(sql`
    select id, kind, audience, title, made_on as "madeOn", revision from packets
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by made_on desc, id desc limit ${page.limit} offset ${page.offset}`)
}

/** One of the actor's packets. */
export async function findPacket(db: Db, actor: Actor, id: PacketId): Promise<Packet | undefined> {
  const rows = await db.rows<Packet>(sql`
    select id, kind, audience, made_on as "madeOn", content, revision from packets
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and id = ${id}`)
  return rows[0]
}

/** Every packet of the actor, the earliest first: for export. */
export async function listWholePackets(db: Db, actor: Actor): Promise<Packet[]> {
  return db.rows<Packet>(sql`
    select id, kind, audience, made_on as "madeOn", content, revision from packets
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by made_on, id`)
}

/** Makes a second editor of the packet wait until this transaction ends. */
export async function lockPacket(db: Db, actor: Actor, id: PacketId): Promise<void> {
  await db.rows(sql`
    select from packets where organisation_id = ${actor.organisationId} and id = ${id} for update`)
}

/** Adds packets, or writes them anew. */
export async function putPackets(db: Db, actor: Actor, packets: readonly Packet[]): Promise<void> {
  await db.run(sql`
    insert into packets (organisation_id, id, person_id, kind, audience, title, made_on, content, revision)
    select ${actor.organisationId}, id, ${actor.personId}, kind, audience, content->>'title',
           "madeOn", content, revision
    from jsonb_to_recordset(${JSON.stringify(packets)}::jsonb)
      as p(id uuid, kind text, audience text, "madeOn" date, content jsonb, revision integer)
    on conflict (organisation_id, id) do update
      set title = excluded.title, content = excluded.content, revision = excluded.revision`)
}

/** Removes a packet; answers how many there were. */
export async function deletePackets(
  db: Db,
  actor: Actor,
  ids: readonly PacketId[],
): Promise<number> {
  return db.run(sql`
    delete from packets
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and id = any(${ids}::uuid[])`)
}
