import * as z from 'zod'
import { Day } from '../base/day.ts'
import { LadderId } from '../base/id.ts'
import { text } from '../base/text.ts'

/** What somebody is called at work, from a day on; with its place on a ladder where it has one. */
export const Title = z
  .object({
    since: Day,
    title: text(120, 'the title'),
    ladder: LadderId.nullable().default(null),
    /** Id of the level on that ladder. */
    level: z.string().max(120).nullable().default(null),
  })
  .refine(({ ladder, level }) => (ladder === null) === (level === null), {
    error: 'Choose both a ladder and one of its levels, or neither.',
  })
export type Title = z.infer<typeof Title>

/** Titles over time, each from another day on. */
export const Titles = z
  .array(Title)
  .max(50, 'List up to 50 titles.')
  .refine((titles) => new Set(titles.map(({ since }) => since)).size === titles.length, {
    error: 'Two titles start on the same day. Change one of the days.',
  })
