import * as z from 'zod'
import { Day } from '../base/day.ts'
import { NeedId, Revision } from '../base/id.ts'
import { optionalText } from '../base/text.ts'
import { TopicId } from '../topics/topics.ts'
import { Priority } from './priority.ts'

/** Which needs somebody looks at: those of their team and organisation-wide ones, or all. */
export const NeedsInView = z.enum(['team', 'company'], {
  error: 'Needs in view are those of the team or of the company.',
})
export type NeedsInView = z.infer<typeof NeedsInView>

export const NeedWhy = optionalText(2000, 'why it is needed')

/** Something the organisation needs people to do. */
export const Need = z.object({
  id: NeedId,
  topic: TopicId,
  priority: Priority,
  why: NeedWhy,
  /** First and last day it is needed; `null` leaves that end open. */
  starts: Day.nullable(),
  ends: Day.nullable(),
  /** The team that needs it, by name; empty where the whole organisation does. */
  team: optionalText(80, 'the team'),
  /** Who answers for it, by name. */
  owner: optionalText(120, 'the owner'),
  since: Day,
  /** The first day this was no longer so; `null` while it is. */
  until: Day.nullable(),
  revision: Revision,
})
export type Need = z.infer<typeof Need>
