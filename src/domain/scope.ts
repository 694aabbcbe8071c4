import * as z from 'zod'

/** The rings of scope, innermost first: who is better off when the work is done. */
export const Scope = z.enum(
  ['self', 'teammates', 'team', 'several teams', 'organisation', 'company', 'industry'],
  {
    error: 'Scope is one of self, teammates, team, several teams, organisation, company, industry.',
  },
)
export type Scope = z.infer<typeof Scope>
