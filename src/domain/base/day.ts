import * as z from 'zod'

/** A calendar day, `YYYY-MM-DD`, that exists. Days compare as text. */
export const Day = z.iso
  .date('Write the day as YYYY-MM-DD, a day that exists, such as 2026-03-31.')
  .brand<'Day'>()
export type Day = z.infer<typeof Day>
