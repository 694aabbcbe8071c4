import type { Scope } from '../../domain/base/scope.ts'

/** The rings as one says them. */
export const ringName: Record<Scope, string> = {
  self: 'yourself',
  teammates: 'teammates',
  team: 'the team',
  'several teams': 'several teams',
  organisation: 'the organisation',
  company: 'the company',
  industry: 'the industry',
}

/** The rings as labels. */
export const ringLabel: Record<Scope, string> = {
  self: 'You',
  teammates: 'Teammates',
  team: 'Team',
  'several teams': 'Several teams',
  organisation: 'Organisation',
  company: 'Company',
  industry: 'Industry',
}
