import type { Day } from '../base/day.ts'
import type { Need } from './needs.ts'

/** Whether a period holds a day. Both ends belong to it; an end left open goes on. */
export function isWithin(day: Day, from: Day | null, to: Day | null): boolean {
  return (from === null || from <= day) && (to === null || day <= to)
}

/** Whether a need is in force on a day: declared by then, not withdrawn, and within its period. */
export function isNeededOn(
  need: Pick<Need, 'starts' | 'ends' | 'since' | 'until'>,
  day: Day,
): boolean {
  return holdsOn(need, day) && isWithin(day, need.starts, need.ends)
}

/** Whether a dated state held on a day. `until` is the first day it no longer did. */
export function holdsOn(state: { since: Day; until: Day | null }, day: Day): boolean {
  return state.since <= day && (state.until === null || day < state.until)
}

/** Whether a need calls for anything: “none” says that somebody looked, and it is not needed. */
export function isCalledFor({ priority }: Pick<Need, 'priority'>): boolean {
  return priority !== 'none'
}
