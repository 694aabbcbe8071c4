import * as z from 'zod'
import { Day } from '../base/day.ts'
import { PersonId, Revision, WantId } from '../base/id.ts'
import { share } from '../base/share.ts'
import { TopicId } from '../topics/topics.ts'
import { Priority } from './priority.ts'

export const Enthusiasm = share('Enthusiasm')
export const Flexibility = share('Flexibility')

export const HoursAWeek = z
  .number('Hours a week is a number, such as 2.')
  .min(0, 'Hours a week cannot be negative.')
  .max(80, 'More than 80 hours a week is not a plan.')

/** What a person says of one want, at one time. */
export const WantState = z.object({
  /** 0: not really, 1: more than anything. */
  enthusiasm: Enthusiasm,
  /** 0: only exactly this, 1: anything at all. */
  flexibility: Flexibility,
  /** Hours a week the person grants it for its own sake. */
  hours: HoursAWeek.nullable(),
  /** How much the person believes the organisation needs it; `null` when they have not said. */
  belief: Priority.nullable(),
})
export type WantState = z.infer<typeof WantState>

/** A topic a person wants to work on or grow in. */
export const Want = WantState.extend({
  id: WantId,
  personId: PersonId,
  topic: TopicId,
  since: Day,
  /** The first day it no longer held; `null` while it does. */
  until: Day.nullable(),
  revision: Revision,
})
export type Want = z.infer<typeof Want>
