import * as z from 'zod'
import { Day } from '../base/day.ts'
import { text } from '../base/text.ts'

const ValueName = text(60, 'the value')
const Pile = z.array(ValueName).max(200, 'A pile holds up to 200 cards.')

/** Cards sorted into three piles, each card once. */
export const ValuePiles = z.object({ very: Pile, important: Pile, notNow: Pile }).refine(
  ({ very, important, notNow }) => {
    const all = [...very, ...important, ...notNow]
    return new Set(all).size === all.length
  },
  { error: 'The same card is in two piles.' },
)
export type ValuePiles = z.infer<typeof ValuePiles>

/** The top five, most important first; empty while the sort is unfinished. */
export const RankedValues = z
  .array(ValueName)
  .refine((ranked) => ranked.length === 0 || ranked.length === 5, {
    error: 'Choose exactly 5 values.',
  })
  .refine((ranked) => new Set(ranked).size === ranked.length, {
    error: 'The same value is listed twice.',
  })

/** A card sort as it was, or is, on a day. */
export const ValueSort = z.object({ day: Day, ranked: RankedValues, piles: ValuePiles })
export type ValueSort = z.infer<typeof ValueSort>
