import * as z from 'zod'
import { Day } from '../base/day.ts'
import { optionalText, text } from '../base/text.ts'

/** A job: what somebody was called, where, and from when to when. */
export const Position = z
  .object({
    employer: text(160, 'the employer'),
    title: text(120, 'the title'),
    since: Day,
    until: Day.nullable().default(null).describe('The last day; null while it lasts.'),
  })
  .refine(({ since, until }) => until === null || since <= until, {
    error: 'A position ends before it starts. Change one of the dates.',
  })
export type Position = z.infer<typeof Position>

/** How readers of a document reach a person. */
export const Contact = z.object({
  email: optionalText(254, 'the email address').refine(isEmailOrEmpty, {
    error: 'That is not an email address. Use one like ines@example.org.',
  }),
  phone: optionalText(60, 'the phone number'),
  place: optionalText(120, 'the place'),
  links: z
    .array(text(300, 'the link').refine(isWebAddress, { error: 'A link starts with https://.' }))
    .max(6, 'Add up to 6 links.')
    .default([]),
})
export type Contact = z.infer<typeof Contact>

const Positions = z.array(Position).max(50, 'List up to 50 positions.').default([])

/** What documents say of a person besides their name. */
export const Profile = Contact.extend({ positions: Positions })
export type Profile = z.infer<typeof Profile>

export const emptyContact: Contact = { email: '', phone: '', place: '', links: [] }
export const emptyProfile: Profile = { ...emptyContact, positions: [] }

/** Positions with the earliest first, which is how they are kept. */
export function inOrder(positions: readonly Position[]): Position[] {
  return positions.toSorted((a, b) =>
    a.since !== b.since ? (a.since < b.since ? -1 : 1) : a.title < b.title ? -1 : 1,
  )
}

function isEmailOrEmpty(written: string): boolean {
  return written === '' || z.email().safeParse(written).success
}

function isWebAddress(written: string): boolean {
  return z.url({ protocol: /^https?$/ }).safeParse(written).success
}
