import type { Day } from '../../domain/base/day.ts'
import type { GoalId, NeedId } from '../../domain/base/id.ts'
import type { Scope } from '../../domain/base/scope.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import type { Output } from '../../operations/index.ts'

/** What the chips below a line say of it. */
export interface Chips {
  /** `null` is the day on which it is sent: a page may stay open over midnight. */
  day: Day | null
  topics: TopicId[]
  need: NeedId | null
  goal: GoalId | null
  people: string[]
  scope: Scope | null
  /** From -2 (takes a lot) to 2 (gives a lot); never suggested. */
  energy: number | null
}

/** Why a chip says what it says; nothing where the person said it. */
export type Reasons = Partial<Record<keyof Chips, string>>

export type Suggested = Output<'suggestEvidence'>

/** A line about which nothing was said yet. */
export function noChips(): Chips {
  return { day: null, topics: [], need: null, goal: null, people: [], scope: null, energy: null }
}

/** The chips with what was suggested, except where the person said something themselves. */
export function withSuggestions(
  own: Partial<Chips>,
  suggested: Suggested | undefined,
): { chips: Chips; reasons: Reasons } {
  if (!suggested) return { chips: { ...noChips(), ...own }, reasons: {} }
  const { day, topics, need, goal, people, scope } = suggested
  const offered: Chips = {
    ...noChips(),
    day: day?.value ?? null,
    topics: topics.map(({ value }) => value),
    need: need?.value ?? null,
    goal: goal?.value ?? null,
    people: people.map(({ value }) => value),
    scope: scope?.value ?? null,
  }
  const why: Reasons = {
    ...(day && { day: day.unsure ? `${day.because}. Please check.` : day.because }),
    ...(topics[0] && { topics: topics[0].because }),
    ...(need && { need: need.because }),
    ...(goal && { goal: goal.because }),
    ...(people[0] && { people: people[0].because }),
    ...(scope && { scope: scope.because }),
  }
  const reasons = Object.fromEntries(Object.entries(why).filter(([name]) => !(name in own)))
  return { chips: { ...offered, ...own }, reasons }
}

/** What to say of words that speak of a day on which the line can’t have happened. */
export function noteOnDay(noDay: Suggested['noDay'] | undefined): string | undefined {
  if (!noDay) return undefined
  return noDay.kind === 'future'
    ? `“${noDay.words}” is in the future.`
    : `Couldn’t read “${noDay.words}” as a date. Check the date.`
}
