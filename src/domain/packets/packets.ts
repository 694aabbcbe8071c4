import * as z from 'zod'
import { Day } from '../base/day.ts'
import { EvidenceId, LadderId, PacketId, Revision } from '../base/id.ts'
import { Scope } from '../base/scope.ts'
import { optionalText, text } from '../base/text.ts'
import { EvidenceLink } from '../log/evidence.ts'
import { Contact } from '../people/profile.ts'

/** What a packet is for: looking back, making the case for a level, or applying elsewhere. */
export const PacketKind = z.enum(['brag', 'promotion', 'cv'], {
  error: 'A document is a brag document (brag), a promotion case (promotion) or a CV (cv).',
})
export type PacketKind = z.infer<typeof PacketKind>

/** Who reads it: people of one's own company, or anybody else. */
export const Audience = z.enum(['inside', 'outside'], {
  error: 'The audience is inside or outside your company.',
})
export type Audience = z.infer<typeof Audience>

/** An entry as the packet tells it: the words may differ from the log's. */
export const PacketEntry = z.object({
  /** The entry it was made from; `null` for a line that was written here. */
  evidence: EvidenceId.nullable().default(null),
  day: Day.nullable().default(null),
  text: text(2000, 'what happened'),
  details: optionalText(20_000, 'the details'),
  scope: Scope.nullable().default(null),
  /** The people who saw it, in the words the packet may use. */
  seenBy: z.array(text(120, 'the name')).max(30).default([]),
  links: z.array(EvidenceLink).max(20).default([]),
})
export type PacketEntry = z.infer<typeof PacketEntry>

export const PacketSection = z.object({
  heading: text(300, 'the heading'),
  /** The employer, for the jobs of a CV. */
  organisation: optionalText(160, 'the employer'),
  /** Said below the heading, such as the sentence of the ladder. */
  note: optionalText(4000, 'the note'),
  /** When what the section tells of began and ended; for the jobs of a CV. */
  from: Day.nullable().default(null),
  to: Day.nullable().default(null),
  entries: z.array(PacketEntry).max(500),
})
export type PacketSection = z.infer<typeof PacketSection>

/** All that a packet says. A snapshot: later changes of the log do not reach it. */
export const PacketContent = z.object({
  title: text(200, 'a title'),
  name: text(120, 'your name'),
  /** What the person is called at work. */
  label: optionalText(160, 'your title'),
  organisation: optionalText(160, 'the organisation'),
  /** Ways to reach the person, for readers who do not know them. */
  contact: Contact.nullable().default(null),
  from: Day,
  to: Day,
  intro: optionalText(8000, 'the introduction'),
  /** The ladder, in the version it was written against. */
  ladder: z
    .object({ id: LadderId, name: z.string(), version: Revision, level: z.string() })
    .nullable()
    .default(null),
  sections: z.array(PacketSection).max(200),
  /** Kinds of work that the entries are about, the most frequent first. */
  topics: z.array(z.string().max(160)).max(40).default([]),
})
export type PacketContent = z.infer<typeof PacketContent>

/** A document made from the record. */
export const Packet = z.object({
  id: PacketId,
  kind: PacketKind,
  audience: Audience,
  madeOn: Day,
  content: PacketContent,
  revision: Revision,
})
export type Packet = z.infer<typeof Packet>
