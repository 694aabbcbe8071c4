import * as z from 'zod'
import * as store from '../../db/packets/packets.ts'
import { listNames } from '../../db/people/organisations.ts'
import { fail } from '../../domain/base/errors.ts'
import { PacketId, Revision } from '../../domain/base/id.ts'
import { namesIn } from '../../domain/packets/discretion.ts'
import { type Packet, PacketContent } from '../../domain/packets/packets.ts'
import { type Context, command, Page, query } from '../operation.ts'
import { draftOf, PacketWish } from './packetDrafts.ts'

export const listPackets = query({
  summary: 'List your packets: brag documents, promotion cases and CVs, the latest first.',
  input: Page,
  async run({ db, actor }, page) {
    return { packets: await store.listPackets(db, actor, page) }
  },
})

export const showPacket = query({
  summary: 'Show one of your packets, with all it says.',
  input: z.object({ id: PacketId }),
  run: (context, { id }) => ownPacket(context, id),
})

export const draftPacket = query({
  summary:
    'Show what a packet would say, and what is kept back from its readers and why. Keeps nothing.',
  input: PacketWish,
  run: draftOf,
})

export const makePacket = command({
  summary: 'Make a packet from your log as it is today. It stays as it is, whatever you log later.',
  input: PacketWish,
  async run(context, wish) {
    const { content, keptBack } = await draftOf(context, wish)
    const packet: Packet = {
      id: context.newId() as PacketId,
      kind: wish.kind,
      audience: wish.audience,
      madeOn: context.today,
      content,
      revision: 1,
    }
    await store.putPackets(context.db, context.actor, [packet])
    return { ...packet, keptBack }
  },
})

export const changePacket = command({
  summary: 'Change the words of a packet. The log stays as it is.',
  input: z.object({
    id: PacketId,
    revision: Revision.optional(),
    content: PacketContent,
    names: z
      .boolean('names is true or false.')
      .default(false)
      .describe('Name colleagues in full to readers outside.'),
  }),
  async run(context, { id, revision, content, names }) {
    await store.lockPacket(context.db, context.actor, id)
    const before = await ownPacket(context, id)
    if (revision !== undefined && revision !== before.revision)
      fail('conflict', 'This packet was changed since you looked. Yours was not saved.')
    if (before.audience === 'outside' && !names) await refuseNames(context, content)
    const after = { ...before, content, revision: before.revision + 1 }
    await store.putPackets(context.db, context.actor, [after])
    return after
  },
})

async function refuseNames({ db, actor }: Context, content: PacketContent): Promise<void> {
  const { colleagues } = await listNames(db, actor)
  const named = namesIn(content, colleagues)
  if (named.length > 0)
    fail(
      'invalid',
      `This packet leaves the company and names ${named.slice(0, 3).join(', ')}. Take the name out, or choose to name colleagues.`,
    )
}

export const removePacket = command({
  summary: 'Delete a packet for good.',
  input: z.object({ id: PacketId }),
  async run({ db, actor }, { id }) {
    if ((await store.deletePackets(db, actor, [id])) === 0) fail('not_found', gone)
    return { removed: true }
  },
})

const gone = 'You have no such packet any more.'

async function ownPacket({ db, actor }: Context, id: PacketId): Promise<Packet> {
  return (await store.findPacket(db, actor, id)) ?? fail('not_found', gone)
}
