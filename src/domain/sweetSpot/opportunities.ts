import * as z from 'zod'
import { Day } from '../base/day.ts'
import { OpportunityId, Revision } from '../base/id.ts'
import { Scope } from '../base/scope.ts'
import { optionalText, text } from '../base/text.ts'
import { TopicId } from '../topics/topics.ts'

export const OpportunityTitle = text(120, 'the opportunity’s title')

/** A concrete piece of work that needs someone. */
export const Opportunity = z.object({
  id: OpportunityId,
  title: OpportunityTitle,
  about: optionalText(2000, 'what the opportunity is about'),
  topics: z
    .array(TopicId)
    .min(1, 'Name at least one topic of the opportunity.')
    .max(12, 'Twelve topics are plenty for one opportunity.'),
  scope: Scope,
  /** Free text: the team it belongs to. */
  team: optionalText(80, 'the team'),
  starts: Day.nullable(),
  ends: Day.nullable(),
  status: z.enum(['open', 'taken'], { error: 'An opportunity is open or taken.' }),
  revision: Revision,
})
export type Opportunity = z.infer<typeof Opportunity>
