import * as z from 'zod'
import * as store from '../../db/ladders/ladders.ts'
import { shippedLadders } from '../../db/ladders/shippedLadders.ts'
import { fail } from '../../domain/base/errors.ts'
import { LadderId, Revision } from '../../domain/base/id.ts'
import { optionalText } from '../../domain/base/text.ts'
import { ladderDifference } from '../../domain/ladders/ladderDifference.ts'
import { Ladder } from '../../domain/ladders/ladders.ts'
import { deletion } from '../deletion.ts'
import { type Context, command, query } from '../operation.ts'
import { requireLead } from '../people/organisations.ts'

const Version = Revision
export const gone = 'This ladder no longer exists.'
const note = optionalText(500, 'what is new')

export const listLadders = query({
  summary: 'List the ladders you can see: the organisation’s, your own, and those Fairwind ships.',
  input: z.object({}),
  async run({ db, actor }) {
    return {
      ladders: await store.listLadders(db, actor),
      shipped: shippedLadders().map(({ key, ladder }) => ({
        key,
        name: ladder.name,
        about: ladder.about,
      })),
    }
  },
})

export const showLadder = query({
  summary: 'Show a ladder: its levels, competencies and expectations, today or in a version.',
  input: z.object({ id: LadderId, version: Version.optional() }),
  async run(context, { id, version }) {
    const { db, actor } = context
    return {
      ...(await ladderOf(context, id, version)),
      versions: await store.listLadderVersions(db, actor, id),
    }
  },
})

export const addLadder = command({
  summary:
    'Add a ladder, for yourself or (as a lead) for the organisation: your own text, or a copy of ' +
    'a ready-made ladder.',
  input: z.object({
    ladder: Ladder.optional(),
    shipped: z
      .string()
      .max(60)
      .optional()
      .describe('Key of a ready-made ladder, from listLadders.'),
    mine: z.boolean('mine is true or false.').default(false),
  }),
  async run(context, { ladder, shipped, mine }) {
    if ((ladder === undefined) === (shipped === undefined))
      fail('invalid', 'Send a ladder, or the key of a ready-made one.')
    return addNew(context, ladder ?? shippedBy(shipped!), mine)
  },
})

function shippedBy(key: string): Ladder {
  const found = shippedLadders().find((each) => each.key === key)
  return found?.ladder ?? fail('not_found', 'There is no ready-made ladder with this key.')
}

/** Keeps a new ladder as its version 1. */
export async function addNew(context: Context, ladder: Ladder, mine: boolean) {
  if (!mine) await requireLead(context)
  const { db, actor, today } = context
  const id = context.newId() as LadderId
  await store.insertLadder(db, actor, { id, version: 1, mine, madeOn: today, note: '', ladder })
  return { id, version: 1, name: ladder.name }
}

export const changeLadder = command({
  summary: 'Change a ladder. Creates a new version; earlier versions don’t change.',
  input: z.object({
    id: LadderId,
    version: Version.optional().describe(
      'The version you edited; refused if there is a later one.',
    ),
    ladder: Ladder,
    note: note.describe('What changed (one line).'),
  }),
  run: (context, { id, version: seen, ladder, note }) =>
    addVersion(context, { id, seen, note }, () => ladder),
})

interface Revised {
  id: LadderId
  /** The version that whoever changes it looked at. */
  seen: number | undefined
  note: string
}

/** Keeps what a ladder becomes as its next version; nothing when it stays as it was. */
export async function addVersion(
  context: Context,
  { id, seen, note }: Revised,
  changed: (before: store.LadderVersion) => Ladder,
) {
  const { db, actor, today } = context
  const now = await store.lockLadder(db, actor, id)
  const before = await ladderOf(context, id)
  if (seen !== undefined && seen !== now)
    fail(
      'conflict',
      `Couldn’t save: ${before.name} was changed in the meantime and is now at version ${now}.`,
    )
  const ladder = changed(before)
  if (ladderDifference(before.ladder, ladder).length === 0)
    return { id, version: before.version, name: before.name }
  const version = before.version + 1
  const next = { id, version, mine: before.mine, madeOn: today, note, ladder }
  if (!before.mine) await requireLead(context)
  if (!(await store.replaceVersion(db, actor, next))) fail('not_found', gone)
  return { id, version, name: ladder.name }
}

export const removeLadder = deletion({
  summary: 'Delete a ladder with all its versions. Documents keep the version they were made with.',
  input: z.object({ id: LadderId }),
  async run(context, { id }) {
    const { name, mine } = await ladderOf(context, id)
    if (!mine) await requireLead(context)
    await store.deleteLadders(context.db, context.actor, [id])
    return { removed: name }
  },
})

export const compareLadderVersions = query({
  summary: 'Compare two versions of a ladder.',
  input: z.object({ id: LadderId, from: Version, to: Version }),
  async run(context, { id, from, to }) {
    const before = await ladderOf(context, id, from)
    const after = await ladderOf(context, id, to)
    return { changes: ladderDifference(before.ladder, after.ladder) }
  },
})

/** A ladder the actor may see, today or in a version. */
export async function ladderOf(
  { db, actor }: Context,
  id: LadderId,
  version?: number,
): Promise<store.LadderVersion> {
  return (
    (await store.findLadder(db, actor, id, version)) ??
    fail('not_found', version === undefined ? gone : `This ladder has no version ${version}.`)
  )
}
