import * as z from 'zod'
import { hasDeleted, recordDeletion, restoreDeleted } from '../db/people/deletedRows.ts'
import { AppError, fail } from '../domain/base/errors.ts'
import { DeletionId } from '../domain/base/id.ts'
import { type Context, command } from './operation.ts'

/** Names a deletion for {@link undoDelete}; `null` where nothing was deleted. */
export interface Undoable {
  undo: DeletionId | null
}

interface Definition<Input extends z.ZodType, Output> {
  summary: string
  input: Input
  run(context: Context, input: z.output<Input>): Promise<Output>
}

/** A command that may delete what somebody wrote. Its answer says how to undo that. */
export function deletion<Input extends z.ZodType, Output extends object>({
  run,
  ...rest
}: Definition<Input, Output>) {
  return command({
    ...rest,
    async run(context: Context, input: z.output<Input>): Promise<Output & Undoable> {
      const { db, actor, newId } = context
      const id = newId() as DeletionId
      await recordDeletion(db, actor, id)
      const output = await run(context, input)
      return { ...output, undo: (await hasDeleted(db, actor, id)) ? id : null }
    },
  })
}

export const undoDelete = command({
  summary:
    'Undo a deletion, up to a day later: what was deleted comes back as it was, with its history. ' +
    'The answer of each deletion has the ID.',
  input: z.object({ id: DeletionId }),
  async run({ db, actor }, { id }) {
    const restored = await restoreDeleted(db, actor, id).catch(placeTaken)
    if (restored === 0) fail('not_found', 'There’s nothing left to undo.')
    if (restored === 'changed') fail('conflict', changed)
    return { restored: true }
  },
})

const changed = 'Couldn’t undo: something that belongs to it was changed since.'

/** unique_violation, foreign_key_violation */
const taken = new Set(['23505', '23503'])

function placeTaken(cause: unknown): never {
  if (!taken.has((cause as { code?: string }).code ?? '')) throw cause
  const text =
    'Couldn’t undo: something new has taken its place. Delete that first, then try again.'
  throw new AppError('conflict', text, { cause })
}
