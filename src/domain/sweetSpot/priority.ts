import * as z from 'zod'

/** How much the organisation needs something, in a word. */
export const Priority = z.enum(['none', 'low', 'medium', 'high', 'critical'], {
  error: 'Priority is one of none, low, medium, high, critical.',
})
export type Priority = z.infer<typeof Priority>
