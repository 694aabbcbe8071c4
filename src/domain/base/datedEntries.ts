import { laterOf } from './calendar.ts'
import type { Day } from './day.ts'

/**
 * An entry of a file with its earlier states. Rows of a database hold one state each; an entry
 * holds them all: the last at its top, the earlier ones under `was`.
 */
export interface Dated<State> {
  since?: Day | undefined
  until: Day | null
  was: (State & { since: Day })[]
}

/** A state with the days it held. */
export type Row<State> = State & { since: Day; until: Day | null }

/** The states of an entry, oldest first, each ending where the next begins. */
export function rowsOf<State>(entry: Dated<State>, last: State, today: Day): Row<State>[] {
  const states = [...entry.was, { ...last, since: entry.since ?? today }]
  return states.map((state, index) => ({
    ...state,
    until: states[index + 1]?.since ?? entry.until,
  }))
}

/** What is wrong with the days of an entry, in one sentence; `undefined` when they are in order. */
export function disorderIn(entry: Dated<object>, today: Day): string | undefined {
  const began = entry.since ?? today
  const days = [...entry.was.map((state) => state.since), began]
  const wrong = days.findIndex((day, index) => {
    const before = days[index - 1]
    return before !== undefined && day <= before
  })
  if (wrong > 0)
    return `The state since ${days[wrong]} does not come after the one since ${days[wrong - 1]}.`
  if (entry.until !== null && entry.until <= began)
    return `It ended on ${entry.until}, which is not after ${began}, when it began.`
  return undefined
}

/**
 * An entry written by hand, without `since`, means "so it is today". Where the same is known
 * already, it goes on as it was; where it differs, what was known becomes the past.
 */
export function continued<State extends object, Entry extends State & Dated<State>>(
  entry: Entry,
  known: Entry | undefined,
  stateOf: (entry: Entry) => State,
  today: Day,
): Entry & { since: Day } {
  if (entry.since !== undefined) return { ...entry, since: entry.since }
  if (!known?.since) return { ...entry, since: today }
  const before = stateOf(known)
  if (JSON.stringify(before) === JSON.stringify(stateOf(entry)))
    return { ...entry, since: known.since, was: known.was }
  const past = known.since >= today ? [] : [{ ...before, since: known.since }]
  return { ...entry, since: laterOf(today, known.since), was: [...known.was, ...past] }
}
