import type { Doubt } from './rules/meaning.ts'

/** Why a day that was read may be another one, as it is said to a person. */
export const doubtSentences: Readonly<Record<Doubt, string>> = {
  range: 'This is a range; the later date is used.',
  order: 'Read as day/month.',
  fiscal: 'Assumes the fiscal year ends in December.',
  season: 'Assumes northern-hemisphere seasons.',
  edge: 'The last day is used; you may mean the first.',
  weekday: 'Next week is used; you may mean this week.',
  next: 'The next one is used; you may mean the one a year later.',
  mismatch: 'That date is a different weekday.',
  sprint: 'Assumes 2-week sprints.',
  about: 'This is an approximate date.',
  past: 'That date has passed; you may mean a later year.',
  ending: 'That ends by tomorrow; you may mean the next one.',
  far: 'The nearest matching date is months away; you may mean another.',
  turnaround: 'Counted from today; you may mean how long each one may take.',
}

/** Doubts that only say how a day was rounded; with any other it is asked which day is meant. */
const slight: ReadonlySet<Doubt> = new Set(['range', 'season', 'edge', 'sprint', 'about'])

/** Whether a day must not be taken without asking. */
export function asksWhich(doubt: Doubt | null): boolean {
  return doubt !== null && !slight.has(doubt)
}
