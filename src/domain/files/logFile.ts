import * as z from 'zod'
import { Day } from '../base/day.ts'
import { EvidenceId, LadderId, PacketId } from '../base/id.ts'
import { text } from '../base/text.ts'
import { Titles } from '../ladders/titles.ts'
import { EvidenceSource, EvidenceState, NamedPerson } from '../log/evidence.ts'
import { Audience, PacketContent, PacketKind } from '../packets/packets.ts'
import { GoalParts } from './goalFile.ts'
import { LadderEntry } from './ladderFile.ts'
import { ReflectionParts } from './reflectionFile.ts'

/**
 * The third file of a record, version 1: the log with all that hangs on it, to carry elsewhere.
 * JSON, because a log of years is large. As with the other two, export and import are each
 * other's inverse.
 */

const topicRef = z.string('Name a topic by its id.').min(1).max(121)

/** A need by what it is about, for its id means nothing elsewhere. */
const needRef = z.strictObject({ topic: topicRef, starts: Day.nullable().default(null) })

const said = {
  ...EvidenceState.shape,
  scope: EvidenceState.shape.scope.default(null),
  topics: z.array(topicRef).max(12).default([]),
  need: needRef.nullable().default(null),
  goal: EvidenceState.shape.goal.default(null),
  people: EvidenceState.shape.people.default([]),
  links: EvidenceState.shape.links.default([]),
  confidential: EvidenceState.shape.confidential.default(false),
  energy: EvidenceState.shape.energy.default(null),
  seenBy: z.array(NamedPerson).max(30).default([]),
}

const LogEntry = z.strictObject({
  id: EvidenceId.describe('Never changes, so that documents and ladders can refer to it.'),
  ...said,
  source: EvidenceSource.default({ kind: 'typed', key: '', place: '' }),
  attachments: z
    .array(
      z.strictObject({
        id: z.uuid(),
        name: text(200, 'the name of the text'),
        content: z.string().max(200_000),
      }),
    )
    .max(200)
    .default([]),
  was: z
    .array(z.strictObject({ changedOn: Day, ...said }))
    .max(1000)
    .default([])
    .describe('Its text before each change, oldest first.'),
})
export type LogEntry = z.infer<typeof LogEntry>

const Shown = z.strictObject({
  ladder: LadderId,
  expectation: z.string().min(1).max(120),
  entry: EvidenceId,
})
export type ShownEntry = z.infer<typeof Shown>

const PacketEntry = z.strictObject({
  id: PacketId,
  kind: PacketKind,
  audience: Audience,
  madeOn: Day,
  content: PacketContent,
})
export type PacketOfFile = z.infer<typeof PacketEntry>

export const LogFile = z
  .strictObject({
    fairwind: z.literal('log/1'),
    entries: z.array(LogEntry).max(100_000).default([]),
    titles: Titles.default([]),
    decisionMakers: z.array(NamedPerson).max(20).default([]),
    ladders: z.array(LadderEntry).max(200).default([]).describe('Your own ladders.'),
    shown: z.array(Shown).max(100_000).default([]),
    packets: z.array(PacketEntry).max(5000).default([]),
    ...GoalParts.shape,
    ...ReflectionParts.shape,
  })
  .meta({ title: 'Fairwind log file, version 1' })
export type LogFile = z.infer<typeof LogFile>
