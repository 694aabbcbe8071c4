import * as z from 'zod'
import { Day } from '../base/day.ts'
import { EvidenceId, GoalId, NeedId, PersonId, Revision } from '../base/id.ts'
import { Scope } from '../base/scope.ts'
import { optionalText, text } from '../base/text.ts'
import { TopicId } from '../topics/topics.ts'

/** What happened, in a line or a few. */
export const EvidenceText = text(2000, 'what happened')

/** A name as people write it: a colleague, a team, a customer. */
export const NamedPerson = text(120, 'the name')

export const EvidenceLink = z.object({
  url: z
    .url({ protocol: /^https?$/, error: 'A link begins with https:// or http://.' })
    .max(2000, 'Shorten the link to 2000 characters or fewer.'),
  title: optionalText(200, 'the title of the link'),
})
export type EvidenceLink = z.infer<typeof EvidenceLink>

/** Where an entry came from: typed by the person, or found in what they had already. */
export const EvidenceSource = z.object({
  kind: z.enum(['typed', 'git', 'github', 'markdown', 'csv', 'json']),
  /** Names the piece within its source, the same each time it is found; empty when typed. */
  key: z.string().max(300),
  /** Where a person would look for it, such as `2025.md, line 14`. */
  place: z.string().max(500),
})
export type EvidenceSource = z.infer<typeof EvidenceSource>

/** -2 takes a lot, -1 takes, 0 neither, 1 gives, 2 gives a lot. */
export const Energy = z
  .int('Energy is a whole number from -2 (takes a lot) to 2 (gives a lot).')
  .min(-2, 'Energy goes from -2 (takes a lot) to 2 (gives a lot).')
  .max(2, 'Energy goes from -2 (takes a lot) to 2 (gives a lot).')

/** What a person says of one entry of the log. */
export const EvidenceState = z.object({
  day: Day,
  text: EvidenceText,
  /** More of it: figures, what others said, a whole text that would otherwise be lost. Markdown. */
  details: optionalText(50_000, 'the details'),
  /** Who benefited; `null` while the person has not said. */
  scope: Scope.nullable(),
  need: NeedId.nullable(),
  /** The goal it served. */
  goal: GoalId.nullable(),
  topics: z.array(TopicId).max(12, 'Add up to 12 topics.'),
  /** The people it helped. */
  people: z.array(NamedPerson).max(30, 'Add up to 30 people.'),
  links: z.array(EvidenceLink).max(20, 'Add up to 20 links.'),
  /** Not for packets that leave the company, except in the neutral wording. */
  confidential: z.boolean('confidential is true or false.'),
  /** How it may be told outside; empty when it may not be told there at all. */
  neutral: optionalText(2000, 'the neutral wording'),
  /** How it felt; `null` while the person has not said. */
  energy: Energy.nullable(),
})
export type EvidenceState = z.infer<typeof EvidenceState>

/** An entry of the log. */
export const Evidence = EvidenceState.extend({
  id: EvidenceId,
  personId: PersonId,
  source: EvidenceSource,
  /** The people who saw it, as the person noted them. */
  seenBy: z.array(NamedPerson),
  revision: Revision,
})
export type Evidence = z.infer<typeof Evidence>
