import * as z from 'zod'
import { OrganisationId, PersonId } from '../base/id.ts'
import { text } from '../base/text.ts'

/** Names a person within an organisation in addresses and files, such as `ines-almeida`. */
export const Handle = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'A handle has only a–z, 0–9 and hyphens.')
export type Handle = z.infer<typeof Handle>

export const PersonName = text(120, 'the name')

export const Person = z.object({ id: PersonId, handle: Handle, name: PersonName })
export type Person = z.infer<typeof Person>

/** What a member may do besides their own record: a lead states needs, topics and opportunities. */
export const Role = z.enum(['engineer', 'manager', 'lead', 'administrator'])
export type Role = z.infer<typeof Role>

/** A company, or the private space of one person. */
export const Organisation = z.object({
  id: OrganisationId,
  name: text(120, 'the organisation’s name'),
  about: z.string(),
  kind: z.enum(['private', 'company', 'demo']),
})
export type Organisation = z.infer<typeof Organisation>
