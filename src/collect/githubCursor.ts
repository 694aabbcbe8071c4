import * as z from 'zod'
import { Day } from '../domain/base/day.ts'
import { fail } from '../domain/base/errors.ts'

/** How far the reading of an account has come. */
export const Position = z.discriminatedUnion('step', [
  z.object({
    step: z.literal('requests'),
    after: z.string().max(300).nullable(),
    through: Day.nullable(),
  }),
  /** `from` is a Monday: reviews are read by weeks. */
  z.object({ step: z.literal('reviews'), from: Day.nullable(), through: Day.nullable() }),
])
export type Position = z.infer<typeof Position>

export const start: Position = { step: 'requests', after: null, through: null }

/** A position as a text to keep. */
export function cursorAt(position: Position): string {
  return JSON.stringify(position)
}

export function positionAt(cursor: string | undefined): Position {
  if (!cursor) return start
  try {
    return Position.parse(JSON.parse(cursor))
  } catch {
    return fail('invalid', 'Couldn’t continue from the saved position. Start again without it.')
  }
}
