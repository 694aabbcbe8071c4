import * as z from 'zod'
import { Day } from '../base/day.ts'
import { text } from '../base/text.ts'

const ValueName = text(60, 'the value')
const Pile = z.array(ValueName).max(200, 'Two hundred cards at the most.')

/** Cards laid on three piles, each card once. */
export const ValuePiles = z.object({ very: Pile, important: Pile, notNow: Pile }).refine(
  ({ very, important, notNow }) => {
    const all = [...very, ...important, ...notNow]
    return new Set(all).size === all.length
  },
  { error: 'A card lies on two piles.' },
)
export type ValuePiles = z.infer<typeof ValuePiles>

/** The five that are left, the dearest first; none while the sort goes on. */
export const RankedValues = z
  .array(ValueName)
  .refine((ranked) => ranked.length === 0 || ranked.length === 5, {
    error: 'Choose five values, no more and no fewer.',
  })
  .refine((ranked) => new Set(ranked).size === ranked.length, { error: 'A value stands twice.' })

/** A card sort as it was, or is, on a day. */
export const ValueSort = z.object({ day: Day, ranked: RankedValues, piles: ValuePiles })
export type ValueSort = z.infer<typeof ValueSort>
