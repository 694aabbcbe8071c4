import type { GoalMapColumn } from '../../../domain/goals/goalMap.ts'

/** The columns as the page calls them. */
export const columnName: Record<GoalMapColumn, string> = {
  value: 'Values',
  marker: 'Success markers',
  assessment: 'Strengths',
  long: 'Long-term goals',
  short: 'Short-term goals',
  evidence: 'Entries',
}

/** The id of an item’s element on the page. */
export function elementId(id: string): string {
  return `node-${id.replace(/\s+/g, '-')}`
}

/** The page each is written on. */
export const columnPage: Record<GoalMapColumn, string> = {
  value: '/reflect/values',
  marker: '/success',
  assessment: '/assess',
  long: '/goals',
  short: '/goals',
  evidence: '/log',
}
