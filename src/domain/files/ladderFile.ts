import * as z from 'zod'
import { Day } from '../base/day.ts'
import { LadderId } from '../base/id.ts'
import { Ladder } from '../ladders/ladders.ts'

/** A ladder with all its versions, the first one first, as a file has it. */
export const LadderEntry = z.strictObject({
  id: LadderId,
  versions: z
    .array(z.strictObject({ madeOn: Day, note: z.string().max(500).default(''), ladder: Ladder }))
    .min(1, 'A ladder has at least one version.')
    .max(500),
})
export type LadderEntry = z.infer<typeof LadderEntry>
