import type { GoalMapColumn } from '../../../domain/goals/goalMap.ts'

/** The columns as the page calls them. */
export const columnName: Record<GoalMapColumn, string> = {
  value: 'What I value',
  marker: 'What success means',
  assessment: 'Where I stand',
  long: 'Where I sail',
  short: 'Steps',
  evidence: 'What I did',
}

/** Where each is written. */
export const columnPage: Record<GoalMapColumn, string> = {
  value: '/reflect/values',
  marker: '/success',
  assessment: '/assess',
  long: '/goals',
  short: '/goals',
  evidence: '/log',
}
