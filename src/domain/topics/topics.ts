import * as z from 'zod'
import { optionalText, text } from '../base/text.ts'

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*'

/** The short word of a topic: small letters, digits and hyphens. */
export const TopicSlug = z
  .string()
  .max(60, 'Keep the short word of a topic to 60 characters.')
  .regex(
    new RegExp(`^${slug}$`),
    'A topic’s short word has only a–z, 0–9 and hyphens, such as data-modelling.',
  )

/**
 * Names a topic in files, addresses and commands, and never changes: `postgres` for one of the
 * organisation's, `ines-almeida/knitting` for one a person added for themselves.
 */
export const TopicId = z
  .string()
  .max(121)
  .regex(new RegExp(`^(?:${slug}/)?${slug}$`), 'That is not a topic; try its name in the search.')
  .brand<'TopicId'>()
export type TopicId = z.infer<typeof TopicId>

export const TopicName = text(60, 'the topic’s name')
export const TopicMeaning = optionalText(200, 'the topic’s meaning')

/** What people call a topic besides its name. */
export const TopicAliases = z
  .array(text(60, 'the other name'))
  .max(50, 'Give a topic at most 50 other names.')

/** A node in the one tree of kinds of work and skills that everything else points at. */
export const Topic = z.object({
  id: TopicId,
  /** `null` at the top. */
  parent: TopicId.nullable(),
  name: TopicName,
  meaning: TopicMeaning,
  aliases: TopicAliases.default([]),
  /** Topics near to this one although they lie elsewhere. Written at one of two, and read at both. */
  related: z.array(TopicId).max(50, 'Link a topic to at most 50 others.').default([]),
  /** The topic this one was merged into. What points here then means that one. */
  mergedInto: TopicId.nullable().default(null),
})
export type Topic = z.infer<typeof Topic>
