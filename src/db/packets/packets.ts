import type { Actor } from '../../domain/base/actor.ts'
import type { PacketId } from '../../domain/base/id.ts'
import { Packet, PacketContent } from '../../domain/packets/packets.ts'
import type { Page } from '../store/page.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'
import { type RowOf, tableOf } from '../store/table.ts'

const PacketRow = Packet.extend({ title: PacketContent.shape.title })
export const packets = tableOf('packets', PacketRow, {
  key: ['id'],
  keeps: ['kind', 'audience', 'madeOn'],
})
const lines = packets.without('content')
const whole = packets.without('title')

/** A packet as lists show it. */
export type PacketLine = RowOf<typeof lines>

/** The actor's packets, the latest first. */
export async function listPackets(db: Db, actor: Actor, page: Page): Promise<PacketLine[]> {
  return db.rows(lines.select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by made_on desc, id desc limit ${page.limit} offset ${page.offset}`)
}

/** One of the actor's packets. */
export async function findPacket(db: Db, actor: Actor, id: PacketId): Promise<Packet | undefined> {
  const [found] = await db.rows(whole.select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and id = ${id}`)
  return found
}

/** Every packet of the actor, the earliest first: for export. */
export async function listWholePackets(db: Db, actor: Actor): Promise<Packet[]> {
  return db.rows(whole.select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by made_on, id`)
}

/** Makes a second editor of the packet wait until this transaction ends. */
export async function lockPacket(db: Db, actor: Actor, id: PacketId): Promise<void> {
  await db.rows(sql`
    select from packets where organisation_id = ${actor.organisationId} and id = ${id} for update`)
}

/** Adds packets, or writes them anew. */
export async function putPackets(db: Db, actor: Actor, all: readonly Packet[]): Promise<void> {
  const rows = all.map((packet) => ({ ...packet, title: packet.content.title }))
  await packets.upsert(db, actor, rows)
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
