import * as z from 'zod'
import { optionalText, text } from '../base/text.ts'

/** What success means to a person: a name, its weight of 100, and what it means to them. */
export const SuccessMarker = z.object({
  name: text(80, 'the name of the marker'),
  weight: z.int('A weight is a whole number.').min(0).max(100),
  means: optionalText(500, 'what it means to you'),
  /** What the person values that it comes from. */
  comesFrom: z.array(text(60, 'the value')).max(10, 'Add up to 10 values.').default([]),
})
export type SuccessMarker = z.infer<typeof SuccessMarker>

/** Markers whose weights add to 100, each once; or none yet. */
export const SuccessMarkers = z
  .array(SuccessMarker)
  .max(12, 'Add up to 12 markers.')
  .superRefine((markers, context) => {
    const sum = markers.reduce((all, { weight }) => all + weight, 0)
    if (markers.length > 0 && sum !== 100)
      context.addIssue({
        code: 'custom',
        message: `The weights add to ${sum}. Make them add to 100.`,
      })
    const names = markers.map(({ name }) => name.toLowerCase())
    if (new Set(names).size < names.length)
      context.addIssue({ code: 'custom', message: 'Two markers have the same name.' })
  })
