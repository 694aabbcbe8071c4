import * as z from 'zod'
import { fail } from '../../domain/base/errors.ts'

/** How an operation is given a file: its text, or, once it was read, the id it got. */
export const SentFile = {
  text: z.string('Send the file as text.').optional().describe('The file as text.'),
  file: z
    .uuid('file is the id from an earlier answer.')
    .optional()
    .describe('In place of the text: the id from an earlier answer about the same file.'),
}

/** The file that was sent, by its id or with its text. */
export function fileSent<Rest extends object>(
  id: string | undefined,
  text: string | undefined,
  rest: Rest,
): (Rest & { text: string }) | { id: string } {
  if (id !== undefined) return { id }
  return { ...rest, text: text ?? fail('invalid', 'Send the file as text.') }
}
