import type { Doubt } from './rules/meaning.ts'

/** Why a day that was read may be another one, as it is said to a person. */
export const doubtSentences: Readonly<Record<Doubt, string>> = {
  range: 'A range: the later end is taken.',
  order: 'Read as day, then month.',
  fiscal: 'Read as a year that ends in December; yours may not.',
  season: 'Seasons as they are in the north.',
  edge: 'The last day of it; perhaps the first is meant.',
  weekday: 'The one in the week after this; perhaps the nearest is meant.',
  next: 'The nearest to come; perhaps the one a year later is meant.',
  mismatch: 'That date falls on another weekday.',
  sprint: 'A sprint is taken to be two weeks.',
  about: 'Said as about.',
  past: 'That day has passed; perhaps a later year is meant.',
  ending: 'That ends by tomorrow; perhaps the next one is meant.',
  far: 'The nearest day that fits is months away; perhaps another is meant.',
  turnaround: 'Read as time from today; perhaps it says how long each one may take.',
}

/** Doubts that only say how a day was rounded; with any other it is asked which day is meant. */
const slight: ReadonlySet<Doubt> = new Set(['range', 'season', 'edge', 'sprint', 'about'])

/** Whether a day must not be taken without asking. */
export function asksWhich(doubt: Doubt | null): boolean {
  return doubt !== null && !slight.has(doubt)
}
