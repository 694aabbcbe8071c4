import * as z from 'zod'
import { Day } from '../base/day.ts'
import { Scope } from '../base/scope.ts'
import { optionalText, text } from '../base/text.ts'
import { PersonName } from '../people/people.ts'
import { Contact, emptyContact, Profile } from '../people/profile.ts'
import { Values } from '../reflect/values.ts'
import { NeedWhy } from '../sweetSpot/needs.ts'
import { OpportunityTitle } from '../sweetSpot/opportunities.ts'
import { Priority } from '../sweetSpot/priority.ts'
import { Enthusiasm, Flexibility, HoursAWeek } from '../sweetSpot/wants.ts'
import { TopicAliases, TopicMeaning, TopicName } from '../topics/topics.ts'
import type { ArchiveFile } from './archiveFile.ts'
import { LadderEntry } from './ladderFile.ts'
import type { LogFile } from './logFile.ts'

/**
 * The two files a record is kept in, version 1. They hold what people wrote and nothing computed,
 * so that export and import are each other's inverse. The published JSON Schemas are derived from
 * these, see docs/files.md.
 */

const topicRef = z
  .string('Name a topic by its id.')
  .max(121)
  .describe('Id of a topic, such as postgres, or my/knitting for one of your own.')

const orderedTopics = z
  .array(
    z.strictObject({
      id: topicRef,
      name: TopicName,
      meaning: TopicMeaning,
      aliases: TopicAliases.default([]).describe('Other names for it.'),
      related: z
        .array(topicRef)
        .max(50)
        .default([])
        .describe('Related topics elsewhere in the tree; a link works both ways.'),
      parent: topicRef.nullable().default(null).describe('Omit for a top-level topic.'),
      mergedInto: topicRef.nullable().default(null).describe('The topic this one became.'),
    }),
  )
  .max(2000)
  .default([])

const wantState = {
  enthusiasm: Enthusiasm.default(0.7),
  flexibility: Flexibility.default(0.2),
  hours: HoursAWeek.nullable().default(null).describe('Hours per week for this want.'),
  belief: Priority.nullable()
    .default(null)
    .describe('How much you assume the organisation needs it.'),
}

const WantEntry = z.strictObject({
  topic: topicRef,
  ...wantState,
  since: Day.optional().describe('The first day with these values. Today if omitted.'),
  until: Day.nullable().default(null).describe('The first day you no longer wanted it.'),
  was: z
    .array(z.strictObject({ since: Day, ...wantState }))
    .default([])
    .describe('Earlier values, oldest first.'),
})

const needState = {
  priority: Priority.default('medium'),
  why: NeedWhy,
  team: optionalText(80, 'the team').describe('The team that needs it; all when left out.'),
  owner: optionalText(120, 'the owner'),
  starts: Day.nullable().default(null).describe('The first day it is needed.'),
  ends: Day.nullable().default(null).describe('The last day it is needed.'),
}

const NeedEntry = z.strictObject({
  topic: topicRef,
  ...needState,
  since: Day.optional().describe('The first day with these values. Today if omitted.'),
  until: Day.nullable().default(null).describe('The day it was deleted.'),
  was: z
    .array(z.strictObject({ since: Day, ...needState }))
    .default([])
    .describe('Earlier values, oldest first.'),
})

const OpportunityEntry = z.strictObject({
  title: OpportunityTitle,
  about: optionalText(2000, 'what the opportunity is about'),
  topics: z.array(topicRef).min(1, 'Name at least one topic of the opportunity.').max(12),
  scope: Scope.default('team'),
  team: optionalText(80, 'the team'),
  starts: Day.nullable().default(null),
  ends: Day.nullable().default(null),
  status: z.enum(['open', 'taken'], { error: 'An opportunity is open or taken.' }).default('open'),
})

export const CompanyFile = z
  .strictObject({
    fairwind: z.literal('company/1'),
    name: text(120, 'the organisation’s name'),
    about: optionalText(2000, 'what the organisation does'),
    topics: orderedTopics.describe('Topics that differ from the built-in ones.'),
    needs: z.array(NeedEntry).max(5000).default([]),
    opportunities: z.array(OpportunityEntry).max(5000).default([]),
    ladders: z.array(LadderEntry).max(200).default([]).describe('The organisation’s ladders.'),
  })
  .meta({ title: 'Fairwind company file, version 1' })
export type CompanyFile = z.infer<typeof CompanyFile>

export const PersonFile = z
  .strictObject({
    fairwind: z.literal('person/1'),
    name: PersonName,
    contact: z
      .strictObject(Contact.shape)
      .default(emptyContact)
      .describe('How readers of your documents reach you.'),
    positions: Profile.shape.positions.describe('Where you worked, the earliest first.'),
    values: Values.default([]).describe('Your values, most important first.'),
    topics: orderedTopics.describe('Your private topics; their ids start with my/.'),
    wants: z.array(WantEntry).max(1000).default([]),
  })
  .meta({ title: 'Fairwind person file, version 1' })
export type PersonFile = z.infer<typeof PersonFile>

export type RecordFile = CompanyFile | PersonFile | LogFile | ArchiveFile
export type TopicEntry = CompanyFile['topics'][number]
export type WantEntry = PersonFile['wants'][number]
export type NeedEntry = CompanyFile['needs'][number]
export type OpportunityEntry = CompanyFile['opportunities'][number]
