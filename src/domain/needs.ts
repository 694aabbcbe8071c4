import * as z from 'zod'
import { Day, isWithin } from './day.ts'
import { NeedId, Revision } from './id.ts'
import { Priority } from './priority.ts'
import { optionalText } from './text.ts'
import { TopicId } from './topics.ts'

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
  /** Who answers for it, by name. */
  owner: optionalText(120, 'the owner'),
  since: Day,
  /** The first day this was no longer so; `null` while it is. */
  until: Day.nullable(),
  revision: Revision,
})
export type Need = z.infer<typeof Need>

/** Whether a need is in force on a day: declared by then, not withdrawn, and within its period. */
export function isNeededOn(
  need: Pick<Need, 'starts' | 'ends' | 'since' | 'until'>,
  day: Day,
): boolean {
  return holdsOn(need, day) && isWithin(day, need.starts, need.ends)
}

/** Whether a dated state held on a day. `until` is the first day it no longer did. */
export function holdsOn(state: { since: Day; until: Day | null }, day: Day): boolean {
  return state.since <= day && (state.until === null || day < state.until)
}
