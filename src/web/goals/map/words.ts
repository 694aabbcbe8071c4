import type { ChainColumn } from '../../../domain/goals/goalMap.ts'

/** The columns as the page calls them. */
export const columnName: Record<ChainColumn, string> = {
  value: 'What I value',
  marker: 'What success means',
  standing: 'Where I stand',
  long: 'Where I sail',
  short: 'Steps',
  evidence: 'What I did',
}

/** Where each is written. */
export const columnPage: Record<ChainColumn, string> = {
  value: '/reflect/values',
  marker: '/success',
  standing: '/assess',
  long: '/goals',
  short: '/goals',
  evidence: '/log',
}
