import * as z from 'zod'
import { deleteAttachment, insertAttachment } from '../../db/log/evidenceParts.ts'
import { fail } from '../../domain/base/errors.ts'
import { EvidenceId } from '../../domain/base/id.ts'
import { isStorableText, text } from '../../domain/base/text.ts'
import { deletion } from '../deletion.ts'
import { command } from '../operation.ts'
import { ownEvidence } from './evidence.ts'

export const attachText = command({
  summary: 'Keep a text with an entry of your log, such as a thank-you mail, exactly as it is.',
  input: z.object({
    id: EvidenceId,
    name: text(200, 'a name for the text'),
    content: z
      .string('Send the text.')
      .min(1, 'There is nothing in that text.')
      .max(200_000, 'Shorten the text to 200,000 characters or fewer.')
      .refine(isStorableText, 'Remove the broken or invisible NUL character from the text.'),
  }),
  async run(context, { id, ...attached }) {
    await ownEvidence(context, id)
    const kept = { id: context.newId(), ...attached }
    await insertAttachment(context.db, context.actor, id, kept)
    return { id: kept.id, name: kept.name }
  },
})

export const removeAttachment = deletion({
  summary: 'Delete a text that was kept with an entry.',
  input: z.object({ id: z.uuid('That is not an id Fairwind gave out.') }),
  async run({ db, actor }, { id }) {
    if ((await deleteAttachment(db, actor, id)) === 0)
      fail('not_found', 'This text doesn’t exist any more.')
    return { removed: true }
  },
})
