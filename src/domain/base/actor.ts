import type { OrganisationId, PersonId } from './id.ts'

/** Who acts, and in which organisation. The database decides by it what can be seen. */
export interface Actor {
  organisationId: OrganisationId
  personId: PersonId
}
