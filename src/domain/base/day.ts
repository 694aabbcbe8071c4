import * as z from 'zod'

/**
 * A calendar day, `YYYY-MM-DD`, that exists. Days compare as text. From 1900 to 2199, which holds
 * every career and keeps what is counted from a day within the calendars of all who read it.
 */
export const Day = z.iso
  .date({
    error: 'Write the day as YYYY-MM-DD, a day that exists, such as 2026-03-31.',
    abort: true,
  })
  .regex(/^(?:19|20|21)/, 'Write a day between 1900-01-01 and 2199-12-31.')
  .brand<'Day'>()
export type Day = z.infer<typeof Day>
