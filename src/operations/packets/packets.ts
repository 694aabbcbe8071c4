import * as z from 'zod'
import * as store from '../../db/packets/packets.ts'
import { listNames } from '../../db/people/organisations.ts'
import { fail } from '../../domain/base/errors.ts'
import { PacketId, Revision } from '../../domain/base/id.ts'
import { namesIn } from '../../domain/packets/discretion.ts'
import { type Packet, PacketContent } from '../../domain/packets/packets.ts'
import { deletion } from '../deletion.ts'
import { type Context, command, Page, query } from '../operation.ts'
import { draftOf, PacketWish } from './packetDrafts.ts'

export const listPackets = query({
  summary: 'List your documents (brag documents, promotion cases and CVs), the latest first.',
  input: Page,
  async run({ db, actor }, page) {
    return { packets: await store.listPackets(db, actor, page) }
  },
})

export const showPacket = query({
  summary: 'Show one of your documents.',
  input: z.object({ id: PacketId }),
  run: (context, { id }) => ownPacket(context, id),
})

export const draftPacket = query({
  summary: 'Preview a document, with what is hidden from its readers and why. Nothing is saved.',
  input: PacketWish,
  run: draftOf,
})

export const makePacket = command({
  summary: 'Create a document from your log as it is today. Later entries don’t change it.',
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
  summary: 'Edit the text of a document. The log isn’t changed.',
  input: z.object({
    id: PacketId,
    revision: Revision.optional(),
    content: PacketContent,
    names: z
      .boolean('names is true or false.')
      .default(false)
      .describe('Show colleagues’ names to external readers.'),
  }),
  async run(context, { id, revision, content, names }) {
    await store.lockPacket(context.db, context.actor, id)
    const before = await ownPacket(context, id)
    if (revision !== undefined && revision !== before.revision)
      fail(
        'conflict',
        'Couldn’t save: this document was changed in another tab. Reload to see the new version.',
      )
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
      `This document is for external readers and names ${named.slice(0, 3).join(', ')}. Remove the name, or allow colleagues’ names.`,
    )
}

export const removePacket = deletion({
  summary: 'Delete a document.',
  input: z.object({ id: PacketId }),
  async run({ db, actor }, { id }) {
    if ((await store.deletePackets(db, actor, [id])) === 0) fail('not_found', gone)
    return { removed: true }
  },
})

const gone = 'This document no longer exists.'

async function ownPacket({ db, actor }: Context, id: PacketId): Promise<Packet> {
  return (await store.findPacket(db, actor, id)) ?? fail('not_found', gone)
}
